import type { Severity } from '#lib/core/annotation/annotation.ts';
import type { ParagraphView } from './paragraph-view.ts';

/** The categories that the first pass flags in. A house's own categories are for people. */
export const CHECK_CATEGORIES = ['garbled', 'factual', 'unsupported'] as const;
export type CheckCategory = (typeof CHECK_CATEGORIES)[number];

/**
 * One thing that a detector found. `start` and `end` are UTF-16 offsets: in the paragraph while a paragraph detector
 * speaks, in the projection once the runner has placed it. The range is never empty.
 */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly category: CheckCategory;
  readonly severity: Severity;
  /** Stable name, `detector/rule`; what a house mutes and what precision is counted by. */
  readonly rule: string;
  /** One sentence that a person can check against the words. */
  readonly message: string;
  /** The other words in the article that make this a defect, where there are any. */
  readonly evidence?: string;
  /** 0 to 1: how often a finding of this rule is right, as judged by its author on texts that it was not made from. */
  readonly confidence: number;
  /** Words that would mend it; "" deletes the range. Left out when only a person can know. */
  readonly replacement?: string;
}

interface DetectorBase {
  readonly id: string;
  /** Changes with every change of behaviour: cached results of another version are not used. */
  readonly version: string;
  readonly categories: readonly CheckCategory[];
  /** It knows no English: it runs on articles in other languages too. */
  readonly anyLanguage?: true;
}

/** Pure in the paragraph's text: the runner remembers its answer until those words change. Offsets are the paragraph's. */
export interface ParagraphDetector extends DetectorBase {
  readonly scope: 'paragraph';
  run(view: ParagraphView, signal?: AbortSignal): readonly Finding[];
}

/** What a document detector kept of one paragraph, and where that paragraph begins now. */
export interface PlacedFacts<F> {
  readonly start: number;
  readonly text: string;
  readonly facts: F;
}

/**
 * Compares paragraphs with one another. `gather` is pure in one paragraph and remembered like a paragraph detector's
 * answer (offsets in it are the paragraph's); `run` sees only those small records. Offsets of findings are the projection's.
 */
export interface DocumentDetector<F = unknown> extends DetectorBase {
  readonly scope: 'document';
  gather(view: ParagraphView): F;
  run(view: readonly PlacedFacts<F>[], signal?: AbortSignal): readonly Finding[];
}

export type Detector = ParagraphDetector | DocumentDetector;

/** Keeps the type of the facts inside one detector's file and forgets it for the runner, which only carries them. */
export function documentDetector<F>(detector: DocumentDetector<F>): DocumentDetector {
  return detector;
}
