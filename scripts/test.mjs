// `npm test`: check, unit, integration, then end to end in a real browser against a production build.
// `npm test -- unit` (or integration, e2e) runs that project alone; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';
import { root } from './root.mjs';

function vitest(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'));
  const report = join(folder, 'report.json');
  const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [program, ...args, ...filters], { cwd: root, stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that can't even be loaded fails the run without failing a test.
    return { passed: numPassedTests, failed: status === 0 ? 0 : Math.max(1, numFailedTests) };
  } catch (error) {
    console.error(`The ${project} tests wrote no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const STAGES = {
  check: async () => (await import('./check.mjs')).runChecks(),
  unit: (filters) => vitest('unit', filters),
  integration: async (filters) => {
    (await import('./system-tools.mjs')).officeReaders();
    return vitest('integration', filters);
  },
  e2e: async (filters) => {
    process.env.CHROMIUM_PATH = (await import('./system-tools.mjs')).browser();
    await (await import('./build.mjs')).buildIfNeeded();
    return vitest('e2e', filters);
  },
};

installIfNeeded();
if (onNode(import.meta.url)) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await generateIfNeeded();
  const [stage, ...filters] = process.argv.slice(2);
  if (stage && !(stage in STAGES)) throw new Error(`usage: test.mjs [${Object.keys(STAGES).join(' | ')}] [file …]`);
  const total = { passed: 0, failed: 0 };
  for (const name of stage ? [stage] : Object.keys(STAGES)) {
    console.log(`\n— ${name} —`);
    const { passed, failed } = await STAGES[name](filters);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}
