// Whether annotations stay on their words, and how fast. `--seed S --sessions N` (1, 200) say which sessions; `--no-speed` and
// `--show` (prints each annotation that was on wrong words, or lost). Exits with 1 when any sat on wrong words.
import { parseArgs } from 'node:util';
import type { Fault } from './support/anchors/session.ts';
import { measureSpeed } from './support/anchors/speed.ts';
import { attachedShare, attachedShareOfUnlike, tallySessions, type Tally } from './support/anchors/tally.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sessions: { type: 'string', default: '200' },
    show: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const [seed, sessions] = [Number(values.seed), Number(values.sessions)];
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(sessions) || sessions < 0) {
  console.error('usage: npm run bench:anchors -- --seed S --sessions N [--no-speed] [--show]');
  process.exit(2);
}

function tell({ verdict, when, session, quote, state, found, edits }: Fault & { readonly session: number }): void {
  console.log(`session ${session}, ${when}: ${verdict} (${state})`);
  console.log(`  put on ${JSON.stringify(quote)}\n  now    ${JSON.stringify(found)}\n  after  ${edits.join(', ')}`);
}

function report({ counts, faults }: Tally): boolean {
  if (values.show) for (const fault of faults) tell(fault);
  const wrong = faults.filter(({ verdict }) => verdict === 'wrong');
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(`on their own words                                             ${counts.right}`);
  console.log(`on their own words, edited inside                              ${counts.rightEdited}`);
  console.log(`on wrong words at the end                                      ${counts.wrong}`);
  console.log(`on wrong words at any moment (judged after most edits)         ${wrong.length}`);
  console.log(`orphaned though all their words stand                          ${counts.lost}`);
  console.log(`orphaned; an equal passage stood elsewhere from the beginning   ${counts.alike}`);
  console.log(`orphaned as their words stand in several places                ${counts.doubtful}`);
  console.log(`orphaned; their words were edited                              ${counts.lostEdited}`);
  console.log(`orphaned rightly                                               ${counts.gone}`);
  console.log(
    `${sessions} sessions from seed ${seed}: right ${counts.right + counts.rightEdited}, wrong ${wrong.length}, ` +
      `lost ${counts.lost}, alike ${counts.alike}, doubtful ${counts.doubtful}, edited and orphaned ${counts.lostEdited}, ` +
      `orphaned rightly ${counts.gone}; of those whose words stand, ${percent(attachedShare(counts))} are attached ` +
      `(${percent(attachedShareOfUnlike(counts))} of those that had no equal passage beside them)`,
  );
  return wrong.length === 0;
}

if (values.speed) measureSpeed();
const began = performance.now();
const tally = tallySessions(seed, sessions, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${sessions} sessions`);
});
console.log(
  `${((performance.now() - began) / 1000).toFixed(0)} s for ${sessions} sessions of 20 annotations, each judged twice`,
);
process.exitCode = report(tally) ? 0 : 1;
