import { expect, it } from 'vitest';
import { ruleWords } from '#components/margin/rule-words.ts';

it('calls a rule after its detector', () => {
  expect(ruleWords('doubled-words/repeated')).toBe('doubled words');
});
