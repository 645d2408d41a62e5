import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockData } from '#lib/db/data-lock.ts';
import { closeDatabase, reader } from '#lib/db/client.ts';
import { readSettings, useSettings } from '#lib/env.ts';
import { authenticate } from '#lib/auth/authenticate.ts';
import { checkPassword } from '#lib/auth/sign-in.ts';
import { deleted, inserted, line as wordLine, paragraph, run, wordFile } from '../../support/word-file.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/galley.mjs');
let folder: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  data = join(folder, 'data');
  useSettings(readSettings({ GALLEY_DATA: data }));
});
afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function galley(
  args: readonly string[],
  { stdin = '', env = {} }: { stdin?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    env: { ...process.env, GALLEY_DATA: data, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const person = (email: string) => ['user', 'add', '--email', email, '--name', 'Bo', '--role', 'editor'];

describe('galley user add', () => {
  it('makes the database where there is none, and prints a one-time link', async () => {
    const { code, out, err } = await galley(person('bo@example.org'));
    expect([code, err]).toEqual([0, expect.stringContaining('within 7 days')]);
    expect(out).toMatch(/^http:\/\/localhost:3000\/invitations\/[\w-]{43}\n$/);
    expect(existsSync(join(data, 'galley.db'))).toBe(true);
  });

  it('takes a password from standard input, that signs in', async () => {
    const { code } = await galley([...person('Ada@example.org'), '--password-stdin'], {
      stdin: 'correct horse battery\n',
    });
    expect(code).toBe(0);
    expect(await checkPassword('ada@example.org', 'correct horse battery', null)).not.toBeNull();
    const events = await (await reader()).event.findMany({ where: { type: 'person.added' } });
    expect(events.map(({ actorId }) => actorId)).toEqual([null, null]);
  });

  it('says in one sentence what is wrong: code 2 for the call, 1 for the rest', async () => {
    const attempts = [
      [2, ['user', 'add', '--email', 'x@example.org']],
      [2, ['user', 'add', '--email', 'x', '--name', 'X', '--role', 'editor']],
      [2, ['user', 'add', '--email', 'x@example.org', '--name', 'X', '--role', 'boss']],
      [2, [...person('y@example.org'), '--password-stdin']],
      [2, [...person('y@example.org'), 'more']],
      [1, person('bo@example.org')],
    ] as const;
    for (const [code, args] of attempts) {
      const ended = await galley(args, { stdin: 'short\n' });
      expect([args, ended.code, ended.out]).toEqual([args, code, '']);
      expect(ended.err).not.toMatch(/\n\s+at /);
    }
  });
});

it('galley token add, list, revoke: a token that works until it is revoked', async () => {
  await galley(person('tim@example.org'));
  const { out } = await galley(['token', 'add', '--email', 'tim@example.org', '--label', 'script']);
  const token = out.trim();
  expect((await authenticate(new Headers({ authorization: `Bearer ${token}` })))?.email).toBe('tim@example.org');
  const listed = await galley(['token', 'list', '--email', 'tim@example.org']);
  const { id, label } = JSON.parse(listed.out) as { id: string; label: string };
  expect(label).toBe('script');
  expect((await galley(['token', 'revoke', id, '--email', 'tim@example.org'])).code).toBe(0);
  expect(await authenticate(new Headers({ authorization: `Bearer ${token}` }))).toBeNull();
  expect((await galley(['token', 'revoke', id, '--email', 'tim@example.org'])).code).toBe(1);
  expect((await galley(['token', 'add', '--email', 'nobody@example.org'])).code).toBe(1);
});

it('galley import --check leaves the flags of the first pass', async () => {
  writeFileSync(join(folder, 'broken.txt'), 'A note\n\nShe met with with him, said Ann Miller.');
  const imported = await galley(['import', 'broken.txt', '--check']);
  expect([imported.code, imported.err]).toEqual([0, '']);
  const { id } = JSON.parse(imported.out) as { id: string };
  const flags = await (await reader()).annotation.findMany({ where: { articleId: id } });
  expect(flags.map(({ check, exact }) => [check, exact])).toEqual([
    [expect.stringMatching(/^doubled-words\/repeated@\d+$/), 'with with'],
  ]);
});

describe('galley import and export', () => {
  it('give back the text that went in, and its title', async () => {
    writeFileSync(join(folder, 'a.md'), '# Hello\n\nSome *words* here.\n');
    writeFileSync(join(folder, 'b.txt'), 'First line\n\nSecond paragraph.');
    const imported = await galley(['import', 'a.md', 'b.txt']);
    expect(imported.code).toBe(0);
    const made = imported.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; title: string });
    expect(made.map(({ title }) => title)).toEqual(['Hello', 'First line']);
    const exported = await galley(['export', made[0]?.id ?? '', '--format', 'md', '--out', 'out.md']);
    expect([exported.code, exported.out]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toContain('Some *words* here.');
    expect((await galley(['export', made[1]?.id ?? '', '--format', 'txt'])).out).toContain('Second paragraph.');
    const preview = [
      'export',
      made[0]?.id ?? '',
      '--format',
      'pdf',
      '--view',
      'marked',
      '--resolved',
      'false',
      '--preview',
    ];
    expect((await galley(preview)).out).toBe('0 notes, 0 changes.\n');
  });

  it('take Word files, and say what could not be kept of them', async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordLine('A cell')}</w:tc></w:tr></w:tbl>`;
    const changed = paragraph(run('Some ') + deleted('old') + inserted('new') + run(' words.'));
    writeFileSync(join(folder, 'd.docx'), wordFile({ body: wordLine('From Word') + changed + table }));
    const imported = await galley(['import', 'd.docx']);
    expect(imported.code).toBe(0);
    expect(imported.err.trim().split('\n')).toEqual([expect.stringContaining('there is no admin here yet')]);
    const { id, title } = JSON.parse(imported.out) as { id: string; title: string };
    expect(title).toBe('From Word');
    const text = (await galley(['export', id, '--format', 'txt'])).out;
    expect([text.includes('Some old words.'), text.includes('A cell')]).toEqual([true, true]);
    expect((await galley(['check', 'd.docx', '--fail-on', 'never'])).code).toBe(0);
  });

  it('say in one sentence what is wrong, and make nothing of a list with a wrong name', async () => {
    const before = await (await reader()).article.count();
    writeFileSync(join(folder, 'c.pdf'), '%PDF-1.7');
    const attempts = [
      [1, ['import', 'a.md', 'nowhere.md']],
      [1, ['import', 'a.md', 'c.pdf']],
      [2, ['import']],
      [2, ['import', 'a.md', 'b.txt', '--title', 'T']],
      [1, ['export', 'nothing', '--format', 'md']],
      [2, ['export', 'nothing', '--format', 'exe']],
      [2, ['export', 'nothing', '--format', 'md', '--names', 'none']],
      [2, ['export', 'nothing', '--format', 'md', '--categories', 'Not a key']],
    ] as const;
    for (const [code, args] of attempts) {
      const ended = await galley(args);
      expect([args, ended.code, ended.out]).toEqual([args, code, '']);
      expect(ended.err.trim()).toMatch(/[.)]$/);
      expect(ended.err).not.toMatch(/\n\s+at /);
    }
    expect(await (await reader()).article.count()).toBe(before);
  });
});

it('has --help for every command', async () => {
  for (const args of [
    [],
    ['user'],
    ['user', 'add'],
    ['token'],
    ['token', 'add'],
    ['token', 'list'],
    ['token', 'revoke'],
    ['import'],
    ['export'],
    ['check'],
  ]) {
    const { code, out } = await galley([...args, '--help']);
    expect([args, code, out.startsWith(`Usage: galley${args.map((arg) => ` ${arg}`).join('')}`)]).toEqual([
      args,
      0,
      true,
    ]);
  }
});

it('does not migrate beside a server, and says so; where nothing is pending it works beside one', async () => {
  const old = join(folder, 'old');
  const unlock = lockData(old);
  const refused = await galley(person('eve@example.org'), { env: { GALLEY_DATA: old } });
  unlock();
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is in use by another Galley')]);
  const stop = lockData(data);
  const beside = await galley(person('eve@example.org'));
  stop();
  expect(beside.code).toBe(0);
});

it('names a setting that can’t be used', async () => {
  const { code, err } = await galley(person('z@example.org'), { env: { PORT: 'many' } });
  expect([code, err]).toEqual([1, expect.stringMatching(/^The setting PORT can't be used: .+\.\n$/)]);
});
