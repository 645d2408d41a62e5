import type { Actor } from '#lib/core/access/access.ts';
import type { Anchor, Person, Quote, Range, RelativeRange, Target } from '#lib/core/annotation/annotation.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { Histogram } from '#lib/core/metrics/prometheus.ts';
import type { Tx } from '#lib/db/client.ts';

/** An article as it stands after update number `update`: every acknowledged edit is in it. */
export interface ArticleReading {
  readonly document: DocumentNode;
  /** The plain-text projection. */
  readonly text: string;
  readonly update: number;
  readonly generation: string;
}

/** Where somebody wants to point: at least one selector. */
export interface TargetRequest {
  readonly quote?: Quote | undefined;
  readonly position?: (Range & { readonly update?: number | undefined }) | undefined;
  readonly relative?: RelativeRange | undefined;
}

/** A range of an earlier reading of the text, and its words for when the text has changed since. */
export interface KnownPlace {
  readonly range: Range;
  readonly quote: Quote;
}

/** Places and targets in one and the same state of an article. */
export interface Survey {
  /** Number of the update that the state is of. */
  readonly update: number;
  /** Where the places are, in the order given; null where the words can't be found for certain any more. */
  readonly places: readonly (Range | null)[];
  /** Where the targets are, in the order given. */
  readonly anchors: readonly Anchor[];
}

/** Replace the words of a target, if they still are `expected`. The replacement is plain text without line breaks; "" deletes. */
export interface Edit {
  readonly target: Target;
  readonly expected: string;
  readonly replacement: string;
}

export interface AppliedEdit {
  /** Number of the update that carries the edit. */
  readonly update: number;
  /** The new words as a target. */
  readonly target: Target;
}

/** How late the event loop was, in seconds: half the time, all but a hundredth of the time, and at the worst. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** How the live side of this process is at this moment, and what it has counted since it began. */
export interface Measures {
  /** Articles that somebody is in. */
  readonly openArticles: number;
  readonly articlesInMemory: number;
  readonly connections: number;
  /** Updates that were written to the log. */
  readonly updates: number;
  /** Seconds that commits of the log took. */
  readonly commits: Histogram;
  readonly failedCommits: number;
  /** Updates that were refused, by the rule that they broke. */
  readonly refused: Readonly<Record<string, number>>;
  readonly loopDelay: LoopDelay;
}

/** What clients of an article are told beside the text (Hocuspocus stateless messages). */
export type LiveMessage =
  | { readonly type: 'annotation'; readonly event: number; readonly id: string }
  | { readonly type: 'article' }
  /** The categories of the house are others. */
  | { readonly type: 'categories' }
  | { readonly type: 'refused'; readonly reason: string };

/**
 * The live articles of this process. Next's bundle reaches them through globalThis and holds another copy of Yjs, so
 * everything here takes and gives plain values.
 */
export interface Articles {
  /** @throws Problem 'missing' */
  read(articleId: string): Promise<ArticleReading>;

  /** All three selectors for a place. @throws Problem 'missing', or 'invalid' when the place can't be found for certain. */
  describe(articleId: string, request: TargetRequest): Promise<Target>;

  /** Where targets are now, in the order given: one pass over the article. */
  anchors(articleId: string, targets: readonly Target[]): Promise<readonly Anchor[]>;

  /**
   * Places of the text after update `known` as targets, in the order given; null where the words can't be found for
   * certain any more. Takes a tenth of a millisecond each, in which nobody can type: ask for some dozens at once.
   */
  describeAll(articleId: string, known: number, places: readonly KnownPlace[]): Promise<readonly (Target | null)[]>;

  /** Finds many places of the text after update `known` again, and tells where targets are, both at one moment. */
  survey(articleId: string, known: number, places: readonly KnownPlace[], targets: readonly Target[]): Promise<Survey>;

  /**
   * Changes the live text in a person's name. `commit` writes what belongs to the edit (decision, event) in the one
   * transaction that also holds the log row; only then is the edit applied and sent to everybody.
   * @throws Problem 'conflict' with details { present } when the words there are not `edit.expected`; nothing has changed then
   */
  change<T>(
    articleId: string,
    actor: Actor,
    edit: Edit,
    commit: (tx: Tx, applied: AppliedEdit) => Promise<T>,
  ): Promise<T>;

  broadcast(articleId: string, message: LiveMessage): void;

  /** Closes live connections of a person, or of an article, at once; they may try again and are then judged anew. */
  closeConnections(whose: { readonly userId: string } | { readonly articleId: string }, reason: string): void;

  /** Who is in which article at this moment, by article id. */
  present(): ReadonlyMap<string, readonly Person[]>;

  measures(): Measures;
}

const globals = globalThis as { galleyArticles?: Articles };

/** The live articles of this process. @throws when nothing has opened them: server.ts and the command line do. */
export function articles(): Articles {
  if (!globals.galleyArticles) throw new Error('The articles of this process have not been opened');
  return globals.galleyArticles;
}

/** The same, or null: whoever only closes connections has nothing to do where there are none. */
export function openedArticles(): Articles | null {
  return globals.galleyArticles ?? null;
}

/** Called once a process by whoever opens the articles. */
export function provideArticles(opened: Articles): void {
  globals.galleyArticles = opened;
}
