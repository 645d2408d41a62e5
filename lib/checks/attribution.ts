import type { Range } from '#lib/core/annotation/annotation.ts';
import { namedSource } from './named-sources.ts';
import { COUNTRY_NAMES } from './institutions.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { vagueSources } from './vague-sources.ts';

/**
 * Who says what in one paragraph. A paragraph is read sentence by sentence:
 *
 * 1. Where is a cue? A verb of saying or finding, "according to", a report or survey that is told whose it is.
 * 2. Whose is it? **Vague**: a group without a name ("analysts", "some", "studies"), unless an institution, a place of
 *    work or a person's name stands beside it. **Named**: anything else that can speak, be it a person, an institution, "the company", "he".
 * 3. How far does it reach? Over its own sentence; and a named one over the sentences that follow in the paragraph,
 *    until a vague one takes over: "Dr Vu said ... Water was rising" leaves no doubt whose report it is.
 *
 * A detector of claims asks `covered(offset)`; the detector of vague attributions asks for `vague`.
 */
export interface Attribution extends Range {
  readonly kind: 'vague' | 'named';
  /** Who, as the text has it; "" when the sentence only shows that there is somebody. */
  readonly source: string;
  /** What kind of nobody: a person or group, an anonymous single one, research, "according to". */
  readonly form: 'group' | 'anonymous' | 'studies' | 'according' | 'named';
  /** The sentence it stands in. */
  readonly sentence: Range;
}

export interface Attributions {
  readonly vague: readonly Attribution[];
  readonly named: readonly Attribution[];
  /** Whether what stands at the offset is said by somebody who is named, in direct speech or indirectly. */
  covered(offset: number): boolean;
  /** The same, but only by its own sentence: what nobody can know needs its speaker beside it. */
  spoken(offset: number): boolean;
}

/** A country "said": good for its own sentence, but nobody whose report goes on. */
const isWholeCountry = (view: ParagraphView, { start, source }: Attribution): boolean =>
  /^(?:[Tt]he )?\p{Lu}[\p{L}.]+(?: (?:also|has|had))?$/u.test(source) &&
  COUNTRY_NAMES.has(source.replace(/^[Tt]he | (?:also|has|had)$/g, '')) &&
  !view.quoted(start);

function read(view: ParagraphView): Attributions {
  const vague: Attribution[] = [];
  const named: Attribution[] = [];
  const reached: Range[] = [];
  let carries = false;
  for (const sentence of view.sentences) {
    const nobodies = vagueSources(view, sentence);
    const somebody = namedSource(view, sentence, nobodies);
    vague.push(...nobodies);
    if (somebody) named.push(somebody);
    const firstVague = nobodies[0]?.start ?? Number.POSITIVE_INFINITY;
    if (somebody)
      reached.push({
        start: sentence.start,
        end: nobodies.length > 0 && firstVague > somebody.start ? firstVague : sentence.end,
      });
    else if (carries && nobodies.length === 0) reached.push(sentence);
    carries = nobodies.length === 0 && (somebody !== undefined ? !isWholeCountry(view, somebody) : carries);
  }
  return {
    vague,
    named,
    spoken: (offset) =>
      view.quoted(offset) || named.some(({ sentence }) => sentence.start <= offset && offset < sentence.end),
    covered: (offset) => view.quoted(offset) || reached.some(({ start, end }) => start <= offset && offset < end),
  };
}

/** The attributions of a paragraph; worked out once a paragraph and shared. */
export const attributionsOf = (view: ParagraphView): Attributions => view.once(read);
