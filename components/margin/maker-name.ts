import { ruleWords } from './rule-words.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Who or what made an annotation, in a few words: "You", a name, "check · doubled words". */
export function makerName({ origin, byline }: Pick<AnchoredAnnotation, 'origin' | 'byline'>, selfId: string): string {
  if (byline) return `${byline.name} (elsewhere)`;
  if (origin.kind === 'check') return `check · ${ruleWords(origin.check)}`;
  return origin.person.id === selfId ? 'You' : origin.person.name;
}
