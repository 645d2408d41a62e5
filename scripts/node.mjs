// Everything named in package.json's scripts begins on whatever Node is there, 18 or later. Ours needs 22.22 or later
// (type stripping, Hocuspocus, jsdom), and such a Node comes with node_modules.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const OLDEST = [22, 22];

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Path of a Node that runs Galley: the running one, or the one that came with node_modules. */
export function suitableNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  console.error(
    `Galley needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}, and node_modules brings none for this kind of machine. Please install Node 24 from https://nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Whether this script may go on here. If the running Node is too old, the same script is started again on one that is
 * not, with the same arguments, and this process becomes its shadow: signals go in, the exit code comes out.
 */
export function onNode(scriptUrl) {
  const node = suitableNode();
  if (node === process.execPath) return true;
  const child = spawn(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to the whole group, so that the child gets it twice; kill sends it to this process alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return false;
}
