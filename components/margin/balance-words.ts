import { STANCES, type Evidence, type Stance } from '#lib/core/annotation/annotation.ts';

const WORDS: Readonly<Record<Stance, string>> = { supports: 'for', refutes: 'against', context: 'context' };

/** How sources stand: "2 for, 1 against". */
export function balanceWords(evidence: readonly Pick<Evidence, 'stance'>[]): string {
  return STANCES.map((stance) => [evidence.filter((one) => one.stance === stance).length, WORDS[stance]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
