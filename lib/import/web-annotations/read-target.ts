import type { Quote } from '#lib/core/annotation/annotation.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { FoundPlace } from '../found-annotation.ts';
import { objects, says, text, type Loose } from './json-values.ts';

/** More of the words around a quote tells no more about its place. */
const CONTEXT = 200;

/**
 * Where a Web Annotation points: the words of its TextQuoteSelector and the place of its TextPositionSelector. 'whole' for
 * a target without a selector, which is all of the article; null where nothing tells it in words.
 */
export function readTarget(annotation: Loose): FoundPlace | 'whole' | null {
  const [target] = objects(annotation['target']);
  if (!target) return null;
  const selectors = objects(target['selector']).flatMap(withRefinements);
  if (selectors.length === 0) return target['selector'] === undefined ? 'whole' : null;
  const quoted = selectors.find((selector) => says(selector['type'], 'TextQuoteSelector'));
  const placed = selectors.find((selector) => says(selector['type'], 'TextPositionSelector'));
  const quote = quoted && quoteOf(quoted);
  return quote ? { quote, start: offset(placed?.['start']) } : null;
}

/** A selector and those that refine it: the innermost says most. */
function withRefinements(selector: Loose): readonly Loose[] {
  const [inner] = typeof selector['refinedBy'] === 'string' ? [] : objects(selector['refinedBy']);
  return inner ? [...withRefinements(inner), selector] : [selector];
}

function quoteOf(selector: Loose): Quote | null {
  const exact = clean(text(selector['exact']) ?? '');
  const prefix = clean(text(selector['prefix']) ?? '').slice(-CONTEXT);
  const suffix = clean(text(selector['suffix']) ?? '').slice(0, CONTEXT);
  const isUsable = exact.length <= LIMITS.quoteLength && exact + prefix + suffix !== '';
  return isUsable ? { exact, prefix, suffix } : null;
}

const clean = (words: string): string => words.toWellFormed().replaceAll('\0', '\uFFFD');

function offset(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
