import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from '#lib/import/web-annotations/read-web-annotations.ts';

const selector = [
  { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' here' },
  { type: 'TextPositionSelector', start: 5, end: 10 },
];
const note = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  creator: { type: 'Person', name: 'Ada' },
  created: '2026-01-31T12:00:00+01:00',
  body: { type: 'TextualBody', value: 'So?' },
  target: { source: 'https://example.org/', selector },
};
const read = (value: unknown) => readWebAnnotations(JSON.stringify(value)).annotations;

describe('readWebAnnotations', () => {
  it('reads what other programs write: a note with its words, its writer and its time', () => {
    expect(read(note)).toEqual([
      {
        kind: 'comment',
        category: null,
        severity: null,
        body: 'So?',
        replacement: null,
        place: { quote: { exact: 'words', prefix: 'some ', suffix: ' here' }, start: 5 },
        byline: { name: 'Ada', at: '2026-01-31T11:00:00.000Z', key: 'https://notes.example/1' },
        decision: null,
        replies: [],
        evidence: [],
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a list', [note]],
    ['a page', { type: 'AnnotationPage', items: [note] }],
    [
      'a collection with its page inside',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [note] } },
    ],
    ['a graph', { '@graph': [note] }],
    ['a prefix before the words of the vocabulary', { ...note, type: ['oa:Annotation'] }],
    [
      'a selector alone, and a body as a list',
      { ...note, target: [{ ...note.target, selector: selector[0] }], body: [note.body] },
    ],
    ['a body value', { ...note, body: undefined, bodyValue: 'So?' }],
    [
      'HTML, of which the words stay',
      { ...note, body: { type: 'TextualBody', value: '<p>So?</p>', format: 'text/html' } },
    ],
    [
      'a refined selector',
      { ...note, target: { source: 'x', selector: { type: 'FragmentSelector', value: 'p1', refinedBy: selector[0] } } },
    ],
  ])('reads %s', (_what, value) => {
    expect(read(value).map(({ body, place }) => [body, place?.quote.exact])).toEqual([['So?', 'words']]);
  });

  it('knows a reply to a reply, and a creator by whatever tells of them', () => {
    const reply = { ...note, id: 'r1', body: { value: 'Because.' }, motivation: 'replying', target: note.id };
    const other = {
      ...reply,
      id: 'r2',
      creator: 'https://people.example/bo',
      body: { value: 'Why?' },
      target: { source: 'r1' },
    };
    expect(read([note, reply, other])[0]?.replies.map(({ body, byline }) => [body, byline.name])).toEqual([
      ['Because.', 'Ada'],
      ['Why?', 'https://people.example/bo'],
    ]);
  });

  it('takes tags for categories, other words for corrections, and links for sources', () => {
    const body = [
      { value: 'Factual', purpose: 'tagging' },
      { value: 'other', purpose: 'editing' },
      { id: 'https://example.org/source', format: 'text/html' },
      { type: 'SpecificResource', source: 'javascript:alert(1)', purpose: 'linking' },
    ];
    expect(read({ ...note, body })).toMatchObject([
      { kind: 'flag', category: 'Factual', replacement: 'other', evidence: [{ url: 'https://example.org/source' }] },
    ]);
  });

  it('tells the whole article by a target without a selector, and leaves out what tells no words', () => {
    expect(read({ ...note, target: 'https://example.org/' })[0]?.place).toBeNull();
    const svg = { ...note, target: { source: 'x', selector: { type: 'SvgSelector', value: '<svg onload=alert(1)>' } } };
    const { annotations, notes } = readWebAnnotations(JSON.stringify([note, svg]));
    expect([annotations.length, notes]).toEqual([
      1,
      ['Annotations that do not tell their place in words, or say nothing, were left out (1).'],
    ]);
  });

  it.each([
    ['nothing', '{}', /no Web Annotations/],
    ['half a file', '{"type":"Annot', /cut off/],
    [
      'pages in pages without end',
      JSON.stringify(Array.from({ length: 9 }).reduce((inner) => ({ items: [inner] }), note)),
      /no Web/,
    ],
    ['strange values', JSON.stringify([null, 1, 'x', { type: 'Annotation' }, []]), null],
    [
      'a circle',
      JSON.stringify([
        { ...note, id: 'a', target: 'b' },
        { ...note, id: 'b', target: 'a' },
      ]),
      null,
    ],
  ])('refuses or survives %s', (_what, json, refusal) => {
    if (refusal) expect(() => readWebAnnotations(json)).toThrow(refusal);
    else expect(readWebAnnotations(json)).toBeTruthy();
  });
});
