import { expect, test } from 'vitest';
import { propose } from '#lib/core/correction/propose.ts';

test.each([
  ['the same words propose nothing', 'tea', 'tea', null],
  ['other words replace them', 'tea', 'team', 'team'],
  ['no words delete them', 'tea', '', ''],
  ['line breaks become spaces', 'a tea', 'a \n\n  team\r\nof', 'a team of'],
  ['only the spaces differ', 'a  tea', 'a tea', 'a tea'],
])('%s', (_name, quoted, rewritten, expected) => {
  expect(propose(quoted, rewritten)).toBe(expected);
});
