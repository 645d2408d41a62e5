import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../scripts/galley.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-check-'));
  writeFileSync(join(folder, 'broken.txt'), 'The plan\n\nThey met with with the king.\n\n0 Comments\n');
  writeFileSync(join(folder, 'clean.txt'), 'The plan\n\nThey met with the king.\n');
  writeFileSync(join(folder, 'page.html'), '<p class="the the">One.</p>\n<p>The the end.</p>');
  writeFileSync(join(folder, 'notes.md'), '# Plan\n\nA *largescale* plan.\n');
  writeFileSync(join(folder, 'minor.txt'), 'A largescale plan was made.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GALLEY_DATA: join(folder, 'data') },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('galley check', () => {
  it('prints as compilers do, and ends with 1 when it found something', () => {
    const { code, out } = check('broken.txt', 'page.html', 'notes.md');
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => /^[\w.]+:\d+:\d+: \w+: /.exec(line)?.[0] ?? line)).toEqual([
      'broken.txt:3:10: garbled: ',
      'broken.txt:5:1: garbled: ',
      'page.html:2:4: garbled: ',
      'notes.md:3:4: garbled: ',
      '',
    ]);
  });

  it('prints one line of JSON a file, with offsets in the text that it carries', () => {
    const { out } = check('--format', 'json', 'broken.txt', 'clean.txt');
    const [broken, clean] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; text: string; flags: Record<string, unknown>[] });
    expect(broken?.file).toBe('broken.txt');
    expect(broken?.flags[0]).toMatchObject({
      quote: 'with with',
      category: 'garbled',
      severity: 'major',
      check: 'doubled-words/repeated',
      replacement: 'with',
    });
    const { start, end, quote } = broken?.flags[0] ?? {};
    expect(broken?.text.slice(start as number, end as number)).toBe(quote);
    expect(clean).toEqual({ file: 'clean.txt', text: 'The plan\nThey met with the king.', language: 'en', flags: [] });
  });

  it('ends with 0 for a clean file, and when nothing is as grave as --fail-on', () => {
    expect(check('clean.txt')).toMatchObject({ code: 0, out: '' });
    expect(check('--fail-on', 'major', 'minor.txt').code).toBe(0);
    expect(check('--fail-on', 'minor', 'minor.txt').code).toBe(1);
    expect(check('--fail-on', 'never', 'broken.txt').code).toBe(0);
  });

  it('says in one sentence what it can not read, and that it was called wrongly', () => {
    expect(check('nowhere.txt')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('nowhere.txt') });
    expect(check().code).toBe(2);
    expect(check('--fail-on', 'grave', 'clean.txt').code).toBe(2);
  });

  it('makes no database and leaves nothing behind', () => {
    check('clean.txt');
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect(readdirSync(folder)).toHaveLength(5);
  });
});
