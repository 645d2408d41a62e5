import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { project } from '#lib/editor/project.ts';
import { schema } from '#lib/editor/schema.ts';
import {
  anyDocument,
  br,
  code,
  doc,
  h,
  hr,
  image,
  notes,
  p,
  quote,
  ref,
  sampleDocument,
  sampleText,
  table,
  th,
  ul,
  wide,
} from './documents.ts';

test('reads text blocks in order, hard breaks as line breaks, rules as nothing', () => {
  const document = doc(h(1, 'A'), p('b', br, 'c'), hr, p(), ul([p('d')], [p('e'), quote(p('f'))]), code('g\nh'));
  expect(projectDocument(document).text).toBe('A\nb\nc\n\nd\ne\nf\ng\nh');
});

test('reads tables cell by cell and footnotes where they stand; a reference is one character, an image nothing', () => {
  const document = doc(
    p('A', ref('n'), '.'),
    table([th(p('b')), th(p('c'), p('d'))], [wide(2, 1, ul([p('e')]))]),
    image(null, 'Words that nobody has written here'),
    notes(['n', p('f')]),
  );
  expect(projectDocument(document).text).toBe('A\uFFFC.\nb\nc\nd\ne\nf');
});

test('the sample article is its own text, less its rules', () => {
  expect(projectDocument(sampleDocument).text).toBe(sampleText.replaceAll('\n---', ''));
});

test('the projection of the JSON and of the ProseMirror document are one, to the last position', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const node = schema.nodeFromJSON(document);
      node.check();
      const map = project(node);
      expect(projectDocument(document).blocks).toEqual(map.blocks);
      // Every position of the map is one in the text of the document.
      for (let offset = 0; offset < map.length; offset += 1) {
        const here = node.resolve(map.positionAt(offset));
        expect(here.parent.isTextblock).toBe(true);
        expect(map.offsetAt(here.pos)).toBe(offset);
      }
    }),
  );
});

test('gives back the earlier map when no text changed or moved', () => {
  const node = schema.nodeFromJSON(sampleDocument);
  const map = project(node);
  expect(project(schema.nodeFromJSON(sampleDocument), map)).toBe(map);
  expect(project(schema.nodeFromJSON(doc(p('other'))), map)).not.toBe(map);
});
