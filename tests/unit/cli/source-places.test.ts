import { expect, test } from 'vitest';
import { sourcePlaces } from '#lib/cli/source-places.ts';

const at = (source: string, projection: string, words: string, markup = false) =>
  sourcePlaces(source, projection, markup)(projection.indexOf(words));

test('plain text: empty lines count, as in an editor', () => {
  expect(at('One.\n\nTwo there.', 'One.\nTwo there.', 'there')).toEqual({ line: 3, column: 5 });
});
test('Markdown: marks are passed over', () => {
  expect(at('# Title\n\nSome *more* text', 'Title\nSome more text', 'text')).toEqual({ line: 3, column: 13 });
});
test('HTML: words in tags, scripts and comments are not the text', () => {
  const source = '<p title="text">\n<script>text</script><!-- text -->\nsome text</p>';
  expect(at(source, 'some text', 'text', true)).toEqual({ line: 3, column: 6 });
});
test('a word that the file writes in another way takes a place near the word before', () => {
  expect(at('caf&eacute; noir', 'café noir', 'noir')).toEqual({ line: 1, column: 13 });
});
test('an empty text has one place', () => {
  expect(sourcePlaces('', '', false)(0)).toEqual({ line: 1, column: 1 });
});
