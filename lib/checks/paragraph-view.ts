import type { Range } from '#lib/core/annotation/annotation.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Prose is what sentences are written in; a heading or label is judged by fewer rules, furniture by none but its own. */
export type ParagraphKind = 'empty' | 'separator' | 'heading' | 'prose';

const SENTENCE_END = /[.!?…]["”’')\]]*$/;

function kindOf(text: string, words: number): ParagraphKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return 'separator';
  if (!SENTENCE_END.test(trimmed) && words <= 16) return 'heading';
  return 'prose';
}

/**
 * One paragraph of the projection as detectors read it. Everything but the text is worked out when it is first asked
 * for and then kept, so that an unchanged paragraph, whose findings are cached, costs nothing.
 */
export class ParagraphView {
  readonly text: string;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Range[] | undefined;
  #quotations: readonly Range[] | undefined;
  #words: ReadonlySet<string> | undefined;
  #kind: ParagraphKind | undefined;
  #kept = new Map<unknown, unknown>();

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.text));
  }

  /** The words in it, in lower case with straight apostrophes. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.tokens.map(({ lower }) => lower)));
  }

  /** Whether one of some words is in it: a quick look before a dear pattern. */
  hasOne(words: readonly string[]): boolean {
    return words.some((word) => this.words.has(word));
  }

  get sentences(): readonly Range[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }

  /** Ranges of direct speech, marks included. */
  get quotations(): readonly Range[] {
    return (this.#quotations ??= quotationsOf(this.text));
  }

  get kind(): ParagraphKind {
    return (this.#kind ??= kindOf(this.text, this.tokens.length));
  }

  /** Whether the offset lies in direct speech. */
  quoted(offset: number): boolean {
    return this.quotations.some(({ start, end }) => start < offset && offset < end);
  }

  /** The sentence that holds the offset; the whole paragraph when none does. */
  sentenceAt(offset: number): Range {
    return (
      this.sentences.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: this.text.length }
    );
  }

  /** Works `make` out once for this paragraph, for what several detectors share (such as its attributions). */
  once<T>(make: (view: ParagraphView) => T): T {
    if (!this.#kept.has(make)) this.#kept.set(make, make(this));
    return this.#kept.get(make) as T;
  }
}
