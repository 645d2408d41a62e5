#!/usr/bin/env node
// The galley command (`galley --help`), on whatever Node is there from 18 on.
import module from 'node:module';
import { resolve } from 'node:path';
import { onNode } from './node.mjs';
import { generateIfNeeded, installIfNeeded } from './prepare.mjs';

// What is said while the first run prepares itself is not part of what the command prints.
const { log } = console;
console.log = console.error;
installIfNeeded();
if (onNode(import.meta.url)) {
  await generateIfNeeded();
  if (process.env.npm_lifecycle_event === 'galley' && process.env.INIT_CWD) {
    // npm runs scripts in the project's folder; files are meant from where the command was typed.
    process.env.GALLEY_DATA = resolve(process.env.GALLEY_DATA || 'data');
    process.chdir(process.env.INIT_CWD);
  }
  console.log = log;
  // What was compiled, and its types taken away, is kept in the system's folder of temporary files: half of a short command's time.
  module.enableCompileCache?.();
  const { main } = await import('../lib/cli/galley.ts');
  process.exitCode = await main(process.argv.slice(2));
}
