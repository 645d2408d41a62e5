import type { ParagraphCache } from './paragraph-cache.ts';
import type { Detector, Finding, PlacedFacts } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { houseChecks, type HouseKnowledge } from './house.ts';
import { mergeFindings } from './merge-findings.ts';
import { ParagraphView } from './paragraph-view.ts';
import { isForeignLanguage } from '#lib/core/first-pass/foreign-language.ts';

export interface CheckOptions {
  /** All of them by default. */
  readonly detectors?: readonly Detector[];
  /** Kept between runs on one article, it makes an edit cost only its own paragraph. */
  readonly cache?: ParagraphCache;
  /** The words of the house and the rules that it has muted. */
  readonly house?: HouseKnowledge;
  /** The tag of the article's language (BCP 47); null or none: English is taken for granted. */
  readonly language?: string | null;
  readonly signal?: AbortSignal;
}

interface Placed {
  readonly start: number;
  readonly text: string;
}

function paragraphsOf(text: string): readonly Placed[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { start, text: line };
    start += line.length + 1;
    return placed;
  });
}

function placedFindings(
  paragraphs: readonly Placed[],
  detectors: readonly Detector[],
  options: CheckOptions,
): Finding[] {
  const { cache, signal } = options;
  const findings: Finding[] = [];
  const facts = detectors.map((): PlacedFacts<unknown>[] => []);
  const keys = detectors.map(({ id, version }) => `${id}@${version}`);
  for (const { start, text } of paragraphs) {
    signal?.throwIfAborted();
    if (text === '') continue;
    let view: ParagraphView | undefined;
    const remembered = cache?.entry(text) ?? new Map<string, unknown>();
    detectors.forEach((detector, index) => {
      const key = keys[index] ?? detector.id;
      let result = remembered.get(key);
      if (result === undefined) {
        view ??= new ParagraphView(text);
        result = detector.scope === 'paragraph' ? detector.run(view, signal) : detector.gather(view);
        remembered.set(key, result);
      }
      if (detector.scope === 'document') facts[index]?.push({ start, text, facts: result });
      else
        for (const found of result as readonly Finding[])
          findings.push({ ...found, start: found.start + start, end: found.end + start });
    });
  }
  detectors.forEach((detector, index) => {
    if (detector.scope === 'document') findings.push(...detector.run(facts[index] ?? [], signal));
  });
  return findings;
}

/**
 * Runs the first pass over a text (the projection: paragraphs joined by "\n"), and answers what was found, in the order
 * of the text, with overlaps merged. Synchronous and pure but for the cache; throws the signal's reason when aborted.
 */
export function checkText(text: string, options: CheckOptions = {}): readonly Finding[] {
  const house = options.house && houseChecks(options.house);
  const all = [...(options.detectors ?? DETECTORS), ...(house?.detectors ?? [])];
  const detectors = isForeignLanguage(options.language) ? all.filter(({ anyLanguage }) => anyLanguage) : all;
  const found = placedFindings(paragraphsOf(text), detectors, options);
  return mergeFindings(house ? found.filter((each) => house.allows(each, text.slice(each.start, each.end))) : found);
}
