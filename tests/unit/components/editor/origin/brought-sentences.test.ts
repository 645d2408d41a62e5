import { expect, it } from 'vitest';
import { broughtSentences } from '#components/editor/origin/brought-sentences.ts';

const nothing = { made: 0, orphaned: 0, replies: 0, known: 0, notes: [] };

it.each([
  [nothing, ['Nothing new was in the file.']],
  [{ ...nothing, made: 1 }, ['1 annotation is new.']],
  [
    { made: 3, orphaned: 1, replies: 2, known: 1, notes: ['So.'] },
    [
      '3 annotations are new.',
      '2 replies went to annotations that were here.',
      '1 was here already.',
      '1 has no place, for the words are not in the text: attach them by hand.',
      'So.',
    ],
  ],
])('says what came of a file (%#)', (brought, sentences) => {
  expect(broughtSentences(brought)).toEqual(sentences);
});
