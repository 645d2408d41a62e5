// `npm test`: check, unit, integration, then end to end in a real browser against a production build.
// `npm test -- unit` (or integration, e2e) runs that project alone; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';
import { root } from './root.mjs';

/** Runs a project's tests: how many passed (in all, and in files without a failure), how many failed, and in which files. */
function vitest(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'));
  const report = join(folder, 'report.json');
  const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [program, ...args, ...filters], { cwd: root, stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const [failing, others] = [true, false].map((is) =>
      testResults.filter((file) => (file.status === 'failed') === is),
    );
    return {
      passed: numPassedTests,
      elsewhere: others.flatMap((file) => file.assertionResults).filter((test) => test.status === 'passed').length,
      // A file that can't even be loaded fails the run without failing a test.
      failed: status === 0 ? 0 : Math.max(1, numFailedTests),
      files: failing.map(({ name }) => relative(root, name)),
    };
  } catch (error) {
    console.error(`The ${project} tests wrote no report: ${String(error)}`);
    return { passed: 0, failed: 1, files: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** More failing files than these have one cause, and it isn't the machine. */
const FEW = 3;

/**
 * Tests that drive programs and browsers, on a machine that may be busy: a file that failed is run once more, whole, with
 * a house of its own. What passes only then is named at the end: it is a defect all the same, of the test or of Galley.
 */
function vitestTwice(project, filters) {
  const first = vitest(project, filters);
  if (first.failed === 0 || first.files.length === 0 || first.files.length > FEW) return first;
  console.log(`\n— ${project}, once more: ${first.files.join(', ')} —`);
  const again = vitest(project, first.files);
  if (again.failed > 0) return first;
  unsteady.push(...first.files);
  return { passed: first.elsewhere + again.passed, failed: 0 };
}

const unsteady = [];

const STAGES = {
  check: async () => (await import('./check.mjs')).runChecks(),
  unit: (filters) => vitest('unit', filters),
  integration: async (filters) => {
    (await import('./system-tools.mjs')).officeReaders();
    return vitestTwice('integration', filters);
  },
  e2e: async (filters) => {
    process.env.CHROMIUM_PATH = (await import('./system-tools.mjs')).browser();
    await (await import('./build.mjs')).buildIfNeeded();
    return vitestTwice('e2e', filters);
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
  if (unsteady.length > 0) console.log(`\nPassed only when run once more: ${unsteady.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}
