import type { Range, Severity } from '../annotation/annotation.ts';
import type { Term } from './word-list.ts';

/** What a page asks of its own first pass, which runs in the browser on paragraphs that were just edited. */
export interface LocalCheckRequest {
  readonly id: number;
  /** Texts of single paragraphs. */
  readonly paragraphs: readonly string[];
  readonly terms: readonly Term[];
  readonly muted: readonly string[];
  readonly language: string | null;
}

/** A finding that no server knows of: a mark in this page, never stored. Offsets are the paragraph's. */
export interface LocalFinding extends Range {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: string;
  readonly replacement: string | null;
}

/** What came of a request: the findings of each paragraph, in the order asked. */
export interface LocalCheckAnswer {
  readonly id: number;
  readonly findings: readonly (readonly LocalFinding[])[];
}
