// `npm run check`: every rule that a machine can keep. Each part was proved by breaking it once (tests/conventions).
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';
import { root } from './root.mjs';

const PARTS = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint and the direction of imports', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'migrations in step with the schema', command: ['node', 'scripts/prisma.mjs', 'migration', '--check'] },
];

/** Runs all parts, prints what failed, and gives how many passed and failed. */
export function runChecks() {
  let failed = 0;
  for (const { name, command } of PARTS) {
    const [program, ...args] = command;
    const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
    const run = spawnSync(program, args, { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: path } });
    console.log(`${run.status === 0 ? '✓' : '✗'} ${name}`);
    if (run.status === 0) continue;
    failed += 1;
    console.log(`${run.stdout}\n${run.stderr}${run.error ?? ''}`);
  }
  return { passed: PARTS.length - failed, failed };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  installIfNeeded();
  if (onNode(import.meta.url)) {
    await generateIfNeeded();
    process.exitCode = runChecks().failed ? 1 : 0;
  }
}
