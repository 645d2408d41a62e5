// `npm run build`: the production build, if the one that is there is stale.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { onNode } from './node.mjs';
import { fingerprint, generateIfNeeded, installIfNeeded, makeIfStale, say } from './prepare.mjs';
import { root } from './root.mjs';

/** All that a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds into the build folder (GALLEY_BUILD, .next by default) unless it holds a build of these very sources. */
export async function buildIfNeeded() {
  const folder = process.env.GALLEY_BUILD ?? '.next';
  await makeIfStale(join(folder, 'fingerprint'), fingerprint(SOURCES), () => {
    say('Building the pages (next build) …');
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (status === 0) return;
    console.error(`${stdout}\n${stderr}\nThe pages could not be built: Next said why above.`);
    process.exit(1);
  });
}

if (process.argv[1]?.endsWith('build.mjs')) {
  installIfNeeded();
  if (onNode(import.meta.url)) {
    await generateIfNeeded();
    await buildIfNeeded();
  }
}
