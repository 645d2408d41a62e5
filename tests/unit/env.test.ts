import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, secret, SettingsError } from '#lib/env.ts';

describe('the settings', () => {
  it('have a default each', () => {
    const { port, host, publicUrl, production, dataFolder, databaseFile } = readSettings({});
    expect({ port, host, publicUrl, production }).toEqual({
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      production: false,
    });
    expect(databaseFile).toBe(join(dataFolder, 'galley.db'));
  });

  it('take an empty variable for none', () => {
    expect(readSettings({ PORT: '', GALLEY_URL: '', HOST: '' }).publicUrl).toBe('http://localhost:3000');
  });

  it('write an IPv6 host in brackets', () => {
    expect(readSettings({ HOST: '::1', PORT: '4000' }).publicUrl).toBe('http://[::1]:4000');
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ GALLEY_URL: 'galley.example' }, 'GALLEY_URL'],
    [{ GALLEY_URL: 'ftp://galley.example' }, 'GALLEY_URL'],
    [{ GALLEY_URL: 'javascript:alert(1)' }, 'GALLEY_URL'],
  ])('refuse %j with one sentence that names the setting', (environment, name) => {
    const attempt = (): unknown => readSettings(environment);
    expect(attempt).toThrow(SettingsError);
    expect(attempt).toThrow(new RegExp(`^The setting ${name} can't be used: [^\\n]+\\.$`));
  });
});

describe('the secret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'galley-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is generated once, for the owner’s eyes only', () => {
    const settings = readSettings({ GALLEY_DATA: folder });
    const first = secret(settings, {});
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(secret(settings, {})).toBe(first);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(first);
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
  });

  it('is another one in another house', () => {
    expect(secret(readSettings({ GALLEY_DATA: join(folder, 'a') }), {})).not.toBe(
      secret(readSettings({ GALLEY_DATA: join(folder, 'b') }), {}),
    );
  });

  it.each(['short', 'x'.repeat(64), 'abc'.repeat(20)])('is not taken when it protects nothing: %s', (given) => {
    expect(() => secret(readSettings({ GALLEY_DATA: folder }), { GALLEY_SECRET: given })).toThrow(SettingsError);
  });
});
