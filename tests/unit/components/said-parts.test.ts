import { describe, expect, it } from 'vitest';
import { saidParts } from '#components/margin/said-parts.ts';

const people = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'zoe', name: 'Zoë' },
];
const told = (text: string) =>
  saidParts(text, people)
    .map(({ kind, text: words }) => (kind === 'text' ? words : `[${kind} ${words}]`))
    .join('');

describe('saidParts', () => {
  it.each([
    ['plain words', 'plain words'],
    ['see https://example.org/a.', 'see [link https://example.org/a].'],
    ['(https://example.org/a)', '([link https://example.org/a])'],
    ['https://example.org/A_(b)', '[link https://example.org/A_(b)]'],
    ['mailto:a@example.org', '[link mailto:a@example.org]'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,x ftp://x.org', 'data:text/html,x ftp://x.org'],
    ['“https://example.org”', '“[link https://example.org]”'],
    ['https://', 'https://'],
    ['ask @ada lovelace, or @Zoe\u0308', 'ask [mention @ada lovelace], or [mention @Zoë]'],
    ['ada@example.org', 'ada@example.org'],
    ['https://example.org/@Ada Lovelace', '[link https://example.org/@Ada] Lovelace'],
  ])('tells %j as %j', (written, expected) => {
    expect(told(written)).toBe(expected);
  });
});
