import type { Person } from '../annotation/annotation.ts';

export const ARTICLE_STATES = ['draft', 'review', 'ready'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** What a list of articles shows. `changedAt` is the last change of text, annotations or title. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly state: ArticleState;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly counts: ArticleCounts;
}

/** Flags (not comments) by category key, and all annotations by status. */
export interface ArticleCounts {
  readonly open: number;
  readonly decided: number;
  readonly openByCategory: Readonly<Record<string, number>>;
}

/** A summary with who is in the article at this moment. */
export interface DeskArticle extends ArticleSummary {
  readonly present: readonly Person[];
}

/** What is new in an article to the person who asks. */
export interface News {
  /** How many annotations others have made since, and how many they have changed. */
  readonly made: number;
  readonly changed: number;
  /** Whether the text is another one. */
  readonly text: boolean;
}

/** An article in the list of the desk; `news` is null when the person who asks has never been in it. */
export interface ListedArticle extends DeskArticle {
  readonly news: News | null;
}

/** A rich-text document as ProseMirror's JSON; lib/editor/schema.ts says what may be in it. */
export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocumentNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}
