// What tests get as `fast-check` (vitest.config.ts): the same library with one seed, so that a run of the tests means the
// same everywhere and tomorrow. `GALLEY_SEED=random npm run test:unit` looks for what that seed does not find.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const chosen = process.env.GALLEY_SEED ?? '20261123';
if (chosen !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen) });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
