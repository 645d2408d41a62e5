import fc from 'fast-check';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { schema } from '#lib/editor/schema.ts';

/** Text as people and hostile programs write it: words, Markdown's and HTML's own characters, other scripts, spaces. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Zäéß]{1,8}$/) },
  { weight: 2, arbitrary: fc.constant(' ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'* _ ` ~ # > + - = . ) ( ] [ < & ; ! | \\ " \' / :'.split(' '),
      '**',
      '__',
      '```',
      '1. ',
      '1) ',
      '&amp;',
      '<b>',
      '](x)',
      '![',
      '~~~',
      '---',
      '===',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\u00A0', '\t', 'ខ', '漢字', '👩‍👩‍👧', 'שלום', '\u200B', '\uFFFD', '¼') },
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

const marks = fc
  .subarray(['link', 'bold', 'italic', 'strike', 'underline', 'code'], { maxLength: 3 })
  .chain((types) =>
    fc.tuple(
      ...types.map((type) =>
        type === 'link'
          ? fc
              .constantFrom('https://e.com/a', 'https://e.com/a_(b)?c=1&amp=2', 'mailto:a@e.com')
              .chain((href) =>
                fc.constantFrom(null, 'A "title"', 'b\\').map((title) => ({ type, attrs: { href, title } })),
              )
          : fc.constant({ type }),
      ),
    ),
  );

const inline = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('text'),
        text,
        marks: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: marks }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  ),
  { maxLength: 5 },
);

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph'), content: inline }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 4 }) }),
      content: inline,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('codeBlock'),
      attrs: fc.record({ language: fc.constantFrom(null, 'js', 'c++') }),
      content: fc.oneof(
        fc.constant([]),
        fc
          .array(fc.oneof(text, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 4 })
          .map((lines) => [{ type: 'text', text: lines.join('') }]),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'horizontalRule' }) },
);

const { block } = fc.letrec<{ block: DocumentNode; item: DocumentNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    leaf,
    fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('bulletList'), content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant('orderedList'),
      attrs: fc.record({ start: fc.constantFrom(1, 0, 9, 999_999_999) }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.record({
    type: fc.constant('listItem'),
    content: fc
      .tuple(fc.record({ type: fc.constant('paragraph'), content: inline }), fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest]),
  }),
}));

/** Any document of the article schema, as ProseMirror itself writes it. */
export const arbitraryDocument: fc.Arbitrary<DocumentNode> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => schema.nodeFromJSON(JSON.parse(JSON.stringify({ type: 'doc', content }))))
  .map((node) => {
    const rebuilt = schema.nodeFromJSON(node.toJSON());
    rebuilt.check();
    return rebuilt.toJSON() as DocumentNode;
  });
