import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The oldest version of each package without a published hole that would reach us, and the hole. */
const FLOORS = [
  ['next', '16.3.3', 'GHSA-2xp9-vwfh-vxw4 (image optimisation), CVE-2026-64649 and CVE-2026-44578 (custom servers)'],
  ['react', '19.2.6', 'CVE-2026-23870'],
  ['react-dom', '19.2.6', 'CVE-2026-23870'],
  ['next-auth', '4.24.15', 'CVE-2026-73420, GHSA-xmf8-cvqr-rfgj, GHSA-x445-f3h2-j279'],
  ['@hocuspocus/server', '4.7.0', 'GHSA-xwhh-v746-pj9m (memory before sign-in)'],
  ['@hocuspocus/provider', '4.7.0', 'same release'],
] as const;

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly license?: string; readonly dev?: boolean }>
  >;
}
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;

/** Whether a version is at least another, by number and not by letter. */
function isAtLeast(version: string, floor: string): boolean {
  const parts = (it: string): number[] => it.split(/[.-]/).slice(0, 3).map(Number);
  const [ours, oldest] = [parts(version), parts(floor)];
  const at = ours.findIndex((part, index) => part !== oldest[index]);
  return at < 0 || (ours[at] ?? 0) > (oldest[at] ?? 0);
}

describe('the versions we lock', () => {
  it.each(FLOORS)('%s is at least %s: %s', (name, floor) => {
    const version = lock.packages[`node_modules/${name}`]?.version ?? 'missing';
    expect(isAtLeast(version, floor), `${name} is locked at ${version}`).toBe(true);
  });

  it('compares versions by number', () => {
    expect([isAtLeast('4.10.0', '4.9.9'), isAtLeast('4.9.9', '4.10.0'), isAtLeast('4.10.0', '4.10.0')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('has no GPL or AGPL among what the product ships', () => {
    // The LGPL of the image library that Next may load is no part of this rule: it is a separate, replaceable file.
    const shipped = Object.entries(lock.packages).filter(([, it]) => !it.dev);
    const isCopyleft = (license: string): boolean => /(^|[^L])GPL/.test(license) && !/\bOR\b/.test(license);
    expect(shipped.filter(([, it]) => isCopyleft(it.license ?? '')).map(([name]) => name)).toEqual([]);
  });
});
