import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

/** The longest a start may take on a busy machine; a good one takes two seconds. */
const START_TIMEOUT_MS = 60_000;

/** A real Galley: the production server as a process of its own, on a port and a data folder of its own. */
export interface Galley {
  readonly url: string;
  /** The set-up address that a first start prints, with its one-time code. */
  readonly setupUrl: string | undefined;
  /** Runs a galley command on the same data and gives what it printed. @throws when it fails */
  command(args: readonly string[], input?: string): string;
  /** Ends the server, does something while it is down, and starts it again on the same port and data. */
  restart(meanwhile: () => void): Promise<void>;
  /** Ends the server as Ctrl-C does, removes the data, and gives the exit code. */
  stop(): Promise<number | null>;
}

function firstMatch(child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpMatchArray> {
  return new Promise((found, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`No ${pattern} within ${START_TIMEOUT_MS} ms:\n${output()}`)),
      START_TIMEOUT_MS,
    );
    const look = (): void => {
      const match = output().match(pattern);
      if (!match) return;
      clearTimeout(timer);
      found(match);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The server ended with ${code}:\n${output()}`));
    });
  });
}

/** Starts the server that `npm start` starts, once a build is there. */
export async function startGalley(): Promise<Galley> {
  const data = mkdtempSync(join(tmpdir(), 'galley-e2e-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: 'localhost',
    GALLEY_DATA: data,
  };
  let output = '';
  const start = (port: string): ChildProcess => {
    const started = spawn(process.execPath, ['server.ts'], {
      cwd: project,
      env: { ...env, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    output = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return started;
  };
  let child = start('0');
  const end = async (): Promise<number | null> => {
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill('SIGINT');
    return ended;
  };
  const setup = await firstMatch(child, /http:\/\/\S+\/setup\?code=\S+/, () => output);
  const setupUrl = setup[0];
  return {
    url: new URL(setupUrl).origin,
    setupUrl,
    command(args, input) {
      const run = spawnSync(process.execPath, ['scripts/galley.mjs', ...args], {
        cwd: project,
        env,
        encoding: 'utf8',
        input,
      });
      if (run.status !== 0) throw new Error(`galley ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
      return run.stdout;
    },
    async restart(meanwhile) {
      await end();
      meanwhile();
      child = start(new URL(setupUrl).port);
      await firstMatch(child, /Galley is at http/, () => output);
    },
    async stop() {
      const code = await end();
      rmSync(data, { recursive: true });
      return code;
    },
  };
}
