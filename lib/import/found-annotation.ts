import type {
  Byline,
  DecisionKind,
  Elsewhere,
  Kind,
  Quote,
  Severity,
  Stance,
} from '#lib/core/annotation/annotation.ts';

/** Why a comment that was resolved in its file is closed here: whoever resolved it left no other reason. */
export const RESOLVED_ELSEWHERE = 'Resolved in Word, before it was brought in.';

/** Where a file says that an annotation is. The offset counts as the file counts; null where it gives none. */
export interface FoundPlace {
  readonly quote: Quote;
  readonly start: number | null;
  /** How often its words stand elsewhere in the text that the file is about, where that is known. */
  readonly elsewhere?: Elsewhere;
}

/** A source that a file gives. */
export interface FoundSource {
  readonly stance: Stance;
  readonly url: string | null;
  readonly citation: string;
  readonly quote: string;
  readonly accessedAt: string | null;
  readonly byline: Byline;
}

/** What a file says was decided, and by whom; `into` is the key of another annotation. */
export interface FoundDecision {
  readonly decision: DecisionKind;
  readonly reason: string | null;
  readonly into: string | null;
  /** null where the file does not say who. */
  readonly byline: Byline | null;
}

/** An annotation of a file that is to be brought into an article that is there. */
export interface FoundAnnotation {
  readonly kind: Kind;
  /** What the file calls its category: a key, or a label. */
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly body: string;
  readonly replacement: string | null;
  /** null: the article as a whole. */
  readonly place: FoundPlace | null;
  readonly byline: Byline;
  readonly decision: FoundDecision | null;
  readonly replies: readonly { readonly body: string; readonly byline: Byline }[];
  readonly evidence: readonly FoundSource[];
}

/** All that a file has for an article. */
export interface FoundAnnotations {
  readonly annotations: readonly FoundAnnotation[];
  /** Whether `start` counts code points, as the W3C has it, or UTF-16 units. */
  readonly counts: 'codePoints' | 'utf16';
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
}
