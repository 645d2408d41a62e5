// `npm run bench:crash -- --kills N [--faults]`: kill -9 at random instants under 8 writing clients on 3 articles; compares
// what they had been told is saved with the log. Ends with 1 when an acknowledged edit is lost or doubled.
import { parseArgs } from 'node:util';
import { runCrashes } from './support/crash-run.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, faults: { type: 'boolean', default: false } },
});
const report = await runCrashes({
  kills: Number(values.kills),
  writers: 8,
  articles: 3,
  faults: values.faults,
  onRound: (round, { acknowledged, lost, doubled, unequal }) =>
    process.stdout.write(
      `kill ${round}: ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${unequal} unequal\n`,
    ),
});
const { kills, acknowledged, lost, doubled, unequal } = report;
console.log(
  `${kills} kills, ${acknowledged} acknowledged edits: ${lost} lost, ${doubled} doubled, ${unequal} replicas unequal`,
);
process.exit(lost + doubled + unequal === 0 ? 0 : 1);
