import { describe, expect, test } from 'vitest';
import { checkText } from '#lib/checks/runner.ts';
import { FACTUAL } from '../../fixtures/defects/factual.ts';
import { GARBLED } from '../../fixtures/defects/garbled.ts';
import { UNSUPPORTED } from '../../fixtures/defects/unsupported.ts';

/** What speaks of “we” is only strange in an article that otherwise reports: one without a slip. */
const REPORT = `
The port took in 2,140 ships last year, its master, Joan Pike, told the council on Monday. That was 60 more than in 2023. Nearly all of them carried timber, steel or fruit.
Pike said that the new crane, which was delivered in March, had cut the time for unloading by a third. Two older ones will be sold. A buyer in Gdansk has made an offer, she said, and a second one in Riga is expected to do so before Easter.
Work on the quay began in June and is to end in May. It was delayed twice by divers who had found shells from the war. The navy took 19 of them out to sea and blew them up.
The council voted by 14 to 3 to lend the port the money for a second crane. Councillor Ann Lowe, who voted against it, said that the loan would be paid back too late. Councillor Rob Day answered that every loan for the port had been paid back early.
Fishermen in the old dock have been told to move by the end of April. Their union said on Tuesday that the new berths were too small for six of its 22 boats.
`.trim();
const NEEDS_AN_ARTICLE = 'stray speech';

function isFound(category: string, name: string, line: string): boolean {
  const ranges: (readonly [start: number, end: number])[] = [];
  let text = '';
  for (const part of line.replaceAll('¶', '\n').split(/(⟦[^⟧]*⟧)/)) {
    const words = part.replaceAll(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) ranges.push([text.length, text.length + words.length]);
    text += words;
  }
  const findings = checkText(name === NEEDS_AN_ARTICLE ? `${text}\n${REPORT}` : text);
  return findings.some(
    (finding) =>
      finding.category === category && ranges.some(([start, end]) => finding.start < end && start < finding.end),
  );
}

describe('of defects that no rule was made from, more than half are found:', () => {
  const classes = Object.entries({ garbled: GARBLED, factual: FACTUAL, unsupported: UNSUPPORTED }).flatMap(
    ([category, lists]) => Object.entries(lists).map(([name, lines]) => [category, name, lines.trim()] as const),
  );
  test.each(classes)('%s, %s', (category, name, lines) => {
    const defects = lines.split('\n');
    const missed = defects.filter((line) => !isFound(category, name, line));
    expect(defects.length).toBeGreaterThanOrEqual(5);
    expect(missed.length, missed.join('\n')).toBeLessThan(defects.length / 2);
  });
  test('and nothing in the report that stands around some of them', () => {
    expect(checkText(REPORT)).toEqual([]);
  });
});
