/** The words of the field (W3C Web Annotation, editorial use); docs/architecture.md, "Words", defines each. Times are ISO 8601 in UTC. */

export const KINDS = ['flag', 'comment', 'correction'] as const;
export type Kind = (typeof KINDS)[number];

export const SEVERITIES = ['blocker', 'major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DECISIONS = ['accepted', 'fixed', 'sourced', 'stet', 'merged', 'withdrawn'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

export type Status = 'open' | 'decided';

/** A person as others see them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export type Origin =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'check'; readonly check: string; readonly version: string };

/** W3C TextQuoteSelector: the words, with at most 32 UTF-16 units before and after them. `exact` "" is an insertion point. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open range of UTF-16 offsets in the text projection. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Encoded Yjs relative positions in base64; the start sticks to what follows it, the end to what is before it. */
export interface RelativeRange {
  readonly start: string;
  readonly end: string;
}

/** What relative positions say: empty or reversed where what they point to was deleted. */
export interface RelativePlace extends Range {
  /** Set where the block that they point into is gone: another one may have come to its place. */
  readonly blockGone?: boolean;
}

/** How many other places had the quoted words, and how many had its surroundings too, when the target was described. */
export interface Elsewhere {
  readonly words: number;
  readonly context: number;
  /**
   * The longest piece of the quote around its words that another place had, in characters without white space. Left out where
   * nobody has measured it.
   */
  readonly run?: number;
}

/** Where an annotation points: all three selectors; `position` is true for update number `update`. */
export interface Target {
  readonly quote: Quote;
  readonly position: Range & { readonly update: number };
  readonly relative: RelativeRange | null;
  /** Left out where nobody has counted. */
  readonly elsewhere?: Elsewhere;
  /** Set where it points at the article as a whole: the selectors are empty then, and it always has its place. */
  readonly whole?: true;
}

/** Where the target is in the article as it stands now. An orphaned one has an empty range at its last known place. */
export interface Anchor extends Range {
  readonly state: 'exact' | 'changed' | 'moved' | 'orphaned';
  /** The words there now; "" when orphaned. */
  readonly text: string;
}

/**
 * Who wrote something outside of the house, in a file that somebody brought in. `author` and `origin` are who brought it;
 * the house answers for it through them.
 */
export interface Byline {
  readonly name: string;
  /** When, as the file has it; null when it does not say. */
  readonly at: string | null;
  /** What it is called in the file, such as "comment 3": the same in one article is never taken twice. */
  readonly key: string;
}

export interface Reply {
  readonly id: string;
  readonly author: Person;
  /** Left out for what was written here. */
  readonly byline?: Byline;
  /** "" once deleted. */
  readonly body: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
}

export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export interface Evidence {
  readonly id: string;
  readonly author: Person;
  /** Left out for what was added here. */
  readonly byline?: Byline;
  readonly stance: Stance;
  readonly url: string | null;
  readonly citation: string;
  readonly quote: string;
  readonly accessedAt: string | null;
  readonly createdAt: string;
}

export interface Decision {
  readonly decision: DecisionKind;
  readonly by: Person;
  /** Left out for what was decided here. */
  readonly byline?: Byline;
  readonly at: string;
  readonly reason: string | null;
  /** The annotation that this one was merged into. */
  readonly into: string | null;
  /** What it has in common with the decisions that were made together with it; left out when it was made alone. */
  readonly batch?: string;
}

/** One remark on a target in an article. `status` is 'decided' exactly when `decision` is set. */
export interface Annotation {
  readonly id: string;
  readonly articleId: string;
  readonly kind: Kind;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly body: string;
  /** Proposed words for the target: "" deletes them, null proposes nothing. */
  readonly replacement: string | null;
  readonly origin: Origin;
  /** Left out for what was written here. */
  readonly byline?: Byline;
  readonly target: Target;
  /** The words it was made on, never rewritten. */
  readonly originalExact: string;
  readonly status: Status;
  readonly decision: Decision | null;
  /** Who is to take care of it; left out when nobody is. */
  readonly assignee?: Person;
  readonly replies: readonly Reply[];
  readonly evidence: readonly Evidence[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** As the HTTP API and the pages give it: with where it is attached now. */
export interface AnchoredAnnotation extends Annotation {
  readonly anchor: Anchor;
}
