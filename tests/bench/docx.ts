// Whether others read our marked Word files as we wrote them: `npm run bench:docx -- --articles 500 --seed 20261123`. Generated
// articles with their record, each read by pandoc (every comment and change; all accepted; all rejected) and by LibreOffice.
// Every article that is read otherwise is named with its number in the series; the last line counts. Fails if there is one.
// What readers are known to read otherwise stands in tests/support/expected-reading.ts.
import { isDeepStrictEqual, parseArgs } from 'node:util';
import fc from 'fast-check';
import { exportMarkedDocx } from '#lib/export/export-docx.ts';
import { markText, type MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { arbitraryReview, arbitraryStructuredReview } from '../support/arbitrary-review.ts';
import { expectedReading, joinsHeading } from '../support/expected-reading.ts';
import { libreOffice, pandoc, requireProgram } from '../support/office.ts';
import { readLibreOffice } from '../support/read-libre-office.ts';
import { readPandoc } from '../support/readings.ts';
import { sayable, squeezedReading } from '../support/sayable.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '500' }, seed: { type: 'string', default: '20261123' } },
});
const [count, seed] = [Number(values.articles), Number(values.seed)];
/** LibreOffice begins anew for so many files. */
const TOGETHER = 40;

let moved = 0;
let withNotes = 0;
const agreed = { pandoc: 0, accepted: 0, rejected: 0, LibreOffice: 0 };

function tell(index: number, by: keyof typeof agreed, isSame: () => boolean): void {
  try {
    if (isSame()) agreed[by] += 1;
    else console.log(`article ${index}: ${by} differs`);
  } catch (error) {
    console.log(`article ${index}: ${by}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function askPandoc(index: number, article: MarkedArticle, file: Uint8Array): void {
  const { accepted, rejected } = markText(article);
  const read = (changes: string) => pandoc(file, `--track-changes=${changes}`, '-t', 'json');
  tell(index, 'pandoc', () => isDeepStrictEqual(readPandoc(read('all')), expectedReading(article, 'pandoc')));
  // Pandoc has a note where it is referred to, our text at its end: those were compared word by word just now.
  if (article.document.content?.at(-1)?.type === 'footnotes') return void (withNotes += 1);
  tell(index, 'accepted', () => {
    const [theirs, ours] = [squeezedReading(read('accept')), sayable(accepted)];
    const isMoved = theirs !== ours && inAnyOrder(theirs) === inAnyOrder(ours) && joinsHeading(markText(article));
    if (isMoved) moved += 1;
    return theirs === ours || isMoved;
  });
  tell(index, 'rejected', () => squeezedReading(read('reject')) === sayable(rejected));
}

function inAnyOrder(words: string): string {
  return words.split('').toSorted().join('');
}

/** All in one start; null when it stumbles over one of them, and each has to be asked for by itself. */
function readTogether(files: readonly Uint8Array[]): readonly string[] | null {
  try {
    return libreOffice(files);
  } catch (error) {
    console.log(error instanceof Error ? error.message.split('\n', 1)[0] : error);
    return null;
  }
}

requireProgram('pandoc');
requireProgram('soffice');
// Half of them have tables, footnotes and images.
const half = { numRuns: Math.ceil(count / 2), seed };
const articles = [...fc.sample(arbitraryReview, half), ...fc.sample(arbitraryStructuredReview, half)].slice(0, count);
for (let from = 0; from < count; from += TOGETHER) {
  const some = articles.slice(from, from + TOGETHER);
  const files = await Promise.all(some.map((article) => exportMarkedDocx(article)));
  some.forEach((article, index) => askPandoc(from + index, article, files[index] ?? new Uint8Array()));
  const read = readTogether(files);
  some.forEach((article, index) =>
    tell(from + index, 'LibreOffice', () =>
      isDeepStrictEqual(
        readLibreOffice(read?.[index] ?? libreOffice(files.slice(index, index + 1))[0] ?? ''),
        expectedReading(article, 'LibreOffice'),
      ),
    ),
  );
}
console.log(
  `${count} articles: read as written by pandoc ${agreed.pandoc}, by LibreOffice ${agreed.LibreOffice}; of ${count - withNotes} without footnotes all changes accepted as written ${agreed.accepted} (${moved} with words that pandoc moves behind a heading), rejected as imported ${agreed.rejected}`,
);
const [read, changed] = [
  [agreed.pandoc, agreed.LibreOffice],
  [agreed.accepted, agreed.rejected],
];
const isSame = read.every((number) => number === count) && changed.every((number) => number === count - withNotes);
process.exitCode = isSame ? 0 : 1;
