import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../support/live.ts';

const SCRIPT = join(import.meta.dirname, '../../fixtures/handed-over.mjs');

/** Makes the Node that begins say that it is older than what Galley needs. */
const OLD_NODE = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s to the Node that handed over stops the one that took over, and its exit code comes out',
  async (signal) => {
    const parent = spawn(process.execPath, ['--import', OLD_NODE, SCRIPT], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    parent.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((done) => parent.once('exit', done));
    await until('the second Node runs', () => output.includes('runs in'), 20_000);
    const child = Number(/runs in (\d+)/.exec(output)?.[1]);
    expect(child).not.toBe(parent.pid);
    parent.kill(signal);
    expect(await ended).toBe(3);
    expect(output).toContain(`stopped by ${signal}`);
    expect(isRunning(child)).toBe(false);
  },
);
