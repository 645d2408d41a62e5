import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentOfUpdate } from '#lib/editor/document-of-update.ts';
import { seedUpdate } from '#lib/editor/seed.ts';
import { readArchivedArticle } from '#lib/import/archive/read-archived-article.ts';
import { smallArchive } from '#tests/support/small-archive.ts';

/** An archive whose parts can be changed as somebody with a text editor would. */
interface Loose {
  version: number;
  imported: unknown;
  article: Record<string, unknown>;
  images: Record<string, unknown>[];
  annotations: [Record<string, unknown>, Record<string, unknown>];
  events: unknown[];
}

const read = (archive: unknown) => readArchivedArticle(JSON.stringify(archive));
const changed = (change: (archive: Loose) => void): unknown => {
  const archive = structuredClone(smallArchive()) as unknown as Loose;
  change(archive);
  return archive;
};
const nodes = (node: unknown) => ({ type: 'doc', content: [node] });
const linked = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] };
const event = { id: '1', number: null, actor: null, at: '2026-01-31T12:00:00.000Z', details: {}, sentence: '' };

describe('readArchivedArticle', () => {
  it('gives the document that came in, what makes the present one of it, and every place in that', () => {
    const archive = smallArchive();
    const { document, title, record, sourceUrl } = read(archive);
    expect([title, sourceUrl, document]).toEqual(['One line', 'https://example.org/one', archive.imported]);
    const later = record?.later ?? new Uint8Array();
    expect(documentOfUpdate(Y.mergeUpdates([seedUpdate(document), later]))).toEqual(archive.article.document);
    expect(record?.targets.map(({ position, relative }) => [position.start, relative !== null])).toEqual([
      [4, true],
      [12, true],
    ]);
    expect(record?.images.map(({ mediaType, width }) => [mediaType, width])).toEqual([['image/png', 2]]);
  });

  it('makes no second update where nothing was edited', () => {
    const archive = smallArchive();
    expect(read({ ...archive, imported: archive.article.document }).record?.later).toBeNull();
  });

  it('gives an orphaned annotation no place', () => {
    const orphaned = changed(({ annotations: [one] }) => {
      one['anchor'] = { state: 'orphaned', start: 3, end: 3, text: '' };
    });
    expect(read(orphaned).record?.targets[0]).toMatchObject({ relative: null, position: { start: 3, end: 3 } });
  });

  it.each<[string, RegExp, unknown]>([
    ['another JSON file', /not an article that Galley has exported/, { hello: 'world' }],
    ['a list', /not an article that Galley has exported/, [1, 2]],
    ['null', /not an article that Galley has exported/, null],
    ['a newer form', /by a newer Galley/, changed((archive) => void (archive.version = 3))],
    ['an older form', /by an older Galley/, changed((archive) => void (archive.version = 1))],
    ['a field of tomorrow', /does not know \(mood\)/, changed(({ annotations: [one] }) => void (one['mood'] = 'sad'))],
    ['no list of annotations', /damaged at “annotations”/, { ...smallArchive(), annotations: undefined }],
    ['another text', /text and its document differ/, changed(({ article }) => void (article['text'] = 'Else.'))],
    [
      'a script as its source',
      /source is no web address/,
      changed(({ article }) => void (article['sourceUrl'] = 'javascript:alert(1)')),
    ],
    ['an id twice', /id is there twice/, changed(({ annotations: [one, two] }) => void (two['id'] = one['id']))],
    [
      'a place outside of its text',
      /points outside/,
      changed(({ annotations: [one] }) => void (one['anchor'] = { state: 'exact', start: 5, end: 99, text: 'x' })),
    ],
    [
      'other words at its place',
      /points at other words/,
      changed(({ annotations: [one] }) => void (one['anchor'] = { state: 'exact', start: 5, end: 6, text: '~' })),
    ],
    [
      'a decision without one',
      /decided and open/,
      changed(({ annotations: [one] }) => void (one['status'] = 'decided')),
    ],
    [
      'a flag of no category',
      /is none that could be made/,
      changed(({ annotations: [one] }) => void (one['category'] = 'nothing')),
    ],
    [
      'an event about nothing',
      /tells of an annotation/,
      changed(({ events }) => void events.push({ ...event, type: 'x', annotationId: 'nobody' })),
    ],
    [
      'a script in its document',
      /no article/,
      changed((archive) => void (archive.imported = nodes({ type: 'script' }))),
    ],
    [
      'a link that runs',
      /no article/,
      changed((archive) => void (archive.imported = nodes({ type: 'paragraph', content: [linked] }))),
    ],
    [
      'a document that is no tree',
      /no article/,
      changed((archive) => void (archive.imported = { type: 'doc', content: 7 })),
    ],
    [
      'a source that runs',
      /damaged at “annotations.0.evidence.0.url”/,
      changed(
        ({ annotations: [one] }) => void ((one['evidence'] as { url: string }[])[0]!.url = 'javascript:alert(1)'),
      ),
    ],
    [
      'an image that is another',
      /one of its images/,
      changed(({ images }) => void (images[0]!['hash'] = '0'.repeat(64))),
    ],
    ['an image that is none', /one of its images/, changed(({ images }) => void (images[0]!['base64'] = 'PHN2Zz4='))],
  ])('refuses with a sentence: %s', (_name, sentence, archive) => {
    expect(() => read(archive)).toThrow(sentence);
  });

  it('refuses what is cut off, or nested without end', () => {
    expect(() => readArchivedArticle(JSON.stringify(smallArchive()).slice(0, 500))).toThrow(/may be cut off/);
    const deep = `"imported":${'{"type":"blockquote","content":['.repeat(5000)}${']}'.repeat(5000)}`;
    const whole = JSON.stringify({ ...smallArchive(), imported: 0 }).replace('"imported":0', deep);
    expect(() => readArchivedArticle(whole)).toThrow(/nested/);
  });
});
