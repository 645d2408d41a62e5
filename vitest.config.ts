import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shared = { environment: 'node' as const, setupFiles: ['tests/setup.ts'] };

const resolve = {
  alias: [
    {
      find: /^fast-check$/,
      replacement: fileURLToPath(new URL('tests/support/seeded-fast-check.ts', import.meta.url)),
    },
  ],
};

export default defineConfig({
  test: {
    // Half of what integration tests do is waiting, for disks and other programs: one worker would leave a core idle.
    maxWorkers: 2,
    projects: [
      // Pure functions share their modules from file to file: loading them anew for each took half the time.
      {
        resolve,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          // Generated articles take a second or two on a quiet machine, and many times that on a busy one.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/conventions/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser and one server at a time: two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // As long as the pages' own waiting (tests/e2e/support/browser.ts): a second is too short on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
