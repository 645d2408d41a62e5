// `npm run bench:NAME -- ARGS` runs tests/bench/NAME.ts on a suitable Node; a bench prints what it measured and asserts nothing
// but what its own text says.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';
import { root } from './root.mjs';

/** Benches that drive the production server in a browser. */
const IN_BROWSER = ['page'];

installIfNeeded();
if (onNode(import.meta.url)) {
  await generateIfNeeded();
  const [name, ...args] = process.argv.slice(2);
  const folder = join(root, 'tests/bench');
  const file = join(folder, `${name}.ts`);
  if (!name || !existsSync(file)) {
    const names = readdirSync(folder).filter((it) => it.endsWith('.ts'));
    console.error(`usage: npm run bench:NAME; NAME is one of ${names.map((it) => it.replace('.ts', '')).join(', ')}`);
    process.exit(2);
  }
  if (IN_BROWSER.includes(name)) {
    process.env.CHROMIUM_PATH = (await import('./system-tools.mjs')).browser();
    await (await import('./build.mjs')).buildIfNeeded();
  }
  if (name === 'docx') (await import('./system-tools.mjs')).officeReaders();
  process.exitCode = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
