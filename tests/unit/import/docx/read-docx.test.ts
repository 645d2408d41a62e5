import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { schema } from '#lib/editor/schema.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import { line, paragraph, run, wordFile, type WordParts } from '../../../support/word-file.ts';

const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const STYLES = [
  style('berschrift1', 'heading 1'),
  style('H6', 'heading 6'),
  style('Own', 'My own', '<w:basedOn w:val="berschrift1"/>'),
  style('Outlined', 'Chapter', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Q', 'Quote'),
  style('C', 'Source Code'),
  style('T1', 'toc 1'),
  style('Bold', 'Strong words', '<w:rPr><w:b/></w:rPr>'),
  '<w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="VC"><w:name w:val="Verbatim Char"/></w:style>',
  '<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>',
].join('');

const level = (number: number, format: string, text = '%1.', start = 1) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '•')}${level(1, 'decimal')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', 3)}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', ' ')}${level(1, 'bullet', ' ')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'lowerRoman')}</w:abstractNum>`,
  ...[0, 1, 2, 3].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`),
].join('');
const item = (list: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

const read = (body: string, parts: Partial<WordParts> = {}) => {
  const result = readDocx(wordFile({ body, styles: STYLES, numbering: NUMBERING, ...parts }));
  schema.nodeFromJSON(result.document).check();
  return { ...result, text: projectDocument(result.document).text };
};
/** The tree in short: names of nodes, marks before their words. */
const short = (node: DocumentNode): string => {
  if (node.type === 'text')
    return (node.marks ?? []).map(({ type }) => `${type} `).join('') + JSON.stringify(node.text);
  const of = node.attrs?.['level'] ?? (node.type === 'orderedList' ? node.attrs?.['start'] : '');
  const { colspan = 1, rowspan = 1 } = node.attrs ?? {};
  const span = colspan === 1 && rowspan === 1 ? '' : `${String(colspan)}x${String(rowspan)}`;
  if (node.type === 'footnoteReference') return node.type;
  return `${node.type}${span}${String(of)}(${(node.content ?? []).map(short).join(', ')})`;
};
const tree = (body: string, parts: Partial<WordParts> = {}) =>
  (read(body, parts).document.content ?? []).map(short).join(' ');

describe('blocks', () => {
  it.each([
    ['headings by the name of their style', line('a', styled('berschrift1')), 'heading1("a")'],
    ['headings by a style that theirs is based on', line('a', styled('Own')), 'heading1("a")'],
    ['headings by the outline level of their style', line('a', styled('Outlined')), 'heading2("a")'],
    ['headings by their own outline level', line('a', '<w:outlineLvl w:val="2"/>'), 'heading3("a")'],
    ['no heading of a level below four', line('a', styled('H6')), 'heading4("a")'],
    ['body text by its outline level', line('a', '<w:outlineLvl w:val="9"/>'), 'paragraph("a")'],
    [
      'quotations that stand together as one',
      line('a', styled('Q')) + line('b', styled('Q')) + line('c'),
      'blockquote(paragraph("a"), paragraph("b")) paragraph("c")',
    ],
    ['lines of code as one block', line('a  {', styled('C')) + line('}', styled('C')), 'codeBlock("a  {\\n}")'],
    ['no empty paragraphs', line('a') + paragraph('') + line('b'), 'paragraph("a") paragraph("b")'],
    ['a file without words as an empty paragraph', paragraph(''), 'paragraph()'],
    [
      'lists in lists',
      line('a', item(1)) + line('b', item(1, 1)) + line('c', item(1, 1)) + line('d', item(1)),
      'bulletList(listItem(paragraph("a"), orderedList1(listItem(paragraph("b")), listItem(paragraph("c")))), listItem(paragraph("d")))',
    ],
    [
      'lists that go on after a paragraph, with the next number',
      line('a', item(2)) + line('b', item(2)) + line('between') + line('c', item(2)),
      'orderedList3(listItem(paragraph("a")), listItem(paragraph("b"))) paragraph("between") orderedList5(listItem(paragraph("c")))',
    ],
    [
      'a second paragraph of an item, as pandoc writes it',
      line('a', item(1)) + line('b', item(3)) + line('c', item(1)),
      'bulletList(listItem(paragraph("a"), paragraph("b")), listItem(paragraph("c")))',
    ],
    [
      'an empty item',
      line('a', item(1)) + paragraph('', item(1)),
      'bulletList(listItem(paragraph("a")), listItem(paragraph()))',
    ],
    [
      'an item that begins deeper than the first level',
      line('a', item(1, 1)),
      'orderedList1(listItem(paragraph("a")))',
    ],
    [
      'a list that comes out again beyond where it began',
      line('a', item(1, 1)) + line('b', item(1)),
      'orderedList1(listItem(paragraph("a"))) bulletList(listItem(paragraph("b")))',
    ],
    [
      'a rule, as Word and as pandoc draw it',
      paragraph('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') +
        line('a') +
        paragraph('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'),
      'horizontalRule() paragraph("a") horizontalRule()',
    ],
    [
      'tables, and tables in them',
      `<w:tbl><w:tr><w:tc>${line('a')}</w:tc><w:tc><w:tbl><w:tr><w:tc>${line('b')}</w:tc></w:tr></w:tbl>${paragraph('')}</w:tc></w:tr></w:tbl>`,
      'table(tableRow(tableCell(paragraph("a")), tableCell(table(tableRow(tableCell(paragraph("b")))))))',
    ],
    [
      'cells that reach over several columns and rows, header rows, and cells without words',
      table(
        row(cell(line('a'), '<w:gridSpan w:val="2"/>') + cell(line('b'), RESTART), '<w:tblHeader/>'),
        row(cell(line('c')) + cell(paragraph('')) + cell(paragraph(''), GOES_ON)),
      ),
      'table(tableRow(tableHeader2x1(paragraph("a")), tableHeader1x2(paragraph("b"))), tableRow(tableCell(paragraph("c")), tableCell(paragraph())))',
    ],
    [
      'headings, lists and quotations in cells',
      table(
        row(cell(line('a', styled('berschrift1')) + line('b', item(1)) + line('c', item(1)) + line('d', styled('Q')))),
      ),
      'table(tableRow(tableCell(heading1("a"), bulletList(listItem(paragraph("b")), listItem(paragraph("c"))), blockquote(paragraph("d")))))',
    ],
    [
      'two tables beside each other as two, and the words around them',
      line('a') + table(row(cell(line('b')))) + table(row(cell(line('c')))) + line('d'),
      'paragraph("a") table(tableRow(tableCell(paragraph("b")))) table(tableRow(tableCell(paragraph("c")))) paragraph("d")',
    ],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${line('a')}</w:sdtContent></w:sdt>`, 'paragraph("a")'],
  ])('reads %s', (_what, body, expected) => {
    expect(tree(body)).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    [
      'bold, italic, underlined, struck',
      run('a', '<w:b/><w:i/><w:u w:val="single"/><w:strike/>'),
      'bold italic strike underline "a"',
    ],
    ['what is switched off', run('a', '<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/>'), '"a"'],
    [
      'character styles',
      run('a', '<w:rStyle w:val="Em"/>') + run('b', '<w:rStyle w:val="VC"/>'),
      'italic "a", code "b"',
    ],
    ['formatting of its own over that of the style', run('a', '<w:rStyle w:val="Em"/><w:i w:val="0"/>'), '"a"'],
    [
      'breaks and tabs',
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/></w:r>',
      '"a", hardBreak(), "b\\tc", hardBreak()',
    ],
    ['no page breaks', '<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>', '"a"'],
    [
      'hyphens and symbols',
      '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:char="03B1"/></w:r>',
      '"a\u2011\u00ADα"',
    ],
    ['runs that Word split', run('a') + '<w:proofErr w:type="spellStart"/>' + run('b'), '"ab"'],
    ['line breaks in the file as spaces', run('a\nb'), '"a b"'],
    ['objects that the projection has a sign for', run('a\uFFFCb'), '"a\uFFFDb"'],
    [
      'base text of ruby',
      `<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
      '"漢"',
    ],
    ['equations in one line', '<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath>', '"x=1"'],
  ])('reads %s', (_what, content, expected) => {
    expect(tree(paragraph(content))).toBe(`paragraph(${expected})`);
  });

  it.each([
    ['http', 'https://e.com/a', 'link "a"'],
    ['mail', 'mailto:a@e.com', 'link "a"'],
    ['scripts', 'javascript:alert(1)', '"a"'],
    ['scripts in disguise', ' jAvAsCrIpT:alert(1)', '"a"'],
    ['files', 'file:///etc/passwd', '"a"'],
    ['other programs', 'tel:123', '"a"'],
    ['embedded pages', 'data:text/html,x', '"a"'],
  ])('reads links to %s', (_what, address, expected) => {
    const relationships = `<Relationship Id="x" Type="t/hyperlink" TargetMode="External" Target="${address}"/>`;
    const linked = `<w:hyperlink r:id="x">${run('a', '<w:rStyle w:val="Link"/>')}</w:hyperlink>`;
    expect(tree(paragraph(linked), { relationships })).toBe(`paragraph(${expected})`);
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = `<w:r><w:instrText> HYPERLINK "${address}" </w:instrText></w:r>`;
    const fields = `${field('begin')}${instruction}${field('separate')}${run('a')}${field('end')}`;
    expect(tree(paragraph(fields))).toBe(`paragraph(${expected})`);
  });

  it('reads the result of a field, never its instruction', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const nested = `${field('begin')}${run('PAGE')}${field('end')}`;
    expect(
      tree(
        paragraph(`${field('begin')}${run('IF')}${nested}${field('separate')}${run('a')}${field('end')}${run('b')}`),
      ),
    ).toBe('paragraph("ab")');
  });
});

describe('footnotes', () => {
  it('stand at the end, numbered in the order of their mentions', () => {
    const note = (id: string, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
    const mention = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { text, notes } = read(paragraph(run('a') + mention('7') + run(' b') + mention('5')), {
      footnotes: note('5', 'five') + note('7', 'seven'),
    });
    expect(text).toBe('a\uFFFC b\uFFFC\nseven\nfive');
    expect(tree(paragraph(run('a') + mention('7')), { footnotes: note('7', 'seven') })).toBe(
      'paragraph("a", footnoteReference) footnotes(footnote(paragraph("seven")))',
    );
    expect(notes).toEqual([]);
  });

  it('without a text are there, and empty', () => {
    expect(read(paragraph('<w:r><w:footnoteReference w:id="9"/></w:r>')).text).toBe('\uFFFC\n');
  });

  it('hold paragraphs alone, and may refer to others', () => {
    const inside =
      line('a', item(1)) + table(row(cell(line('b')))) + paragraph('<w:r><w:footnoteReference w:id="3"/></w:r>');
    const footnotes = `<w:footnote w:id="2">${inside}</w:footnote><w:footnote w:id="3">${line('c')}</w:footnote>`;
    expect(tree(paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'), { footnotes })).toBe(
      'paragraph(footnoteReference) footnotes(footnote(paragraph("a"), paragraph("b"), paragraph(footnoteReference)), footnote(paragraph("c")))',
    );
  });
});

describe('what can’t be kept is listed', () => {
  it.each([
    ['images', paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>'), 'An image was left out'],
    ['objects', paragraph('<w:r><w:object/></w:r>'), 'embedded object'],
    ['equations', paragraph('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'), 'An equation'],
    ['hidden text', paragraph(run('x', '<w:vanish/>')), 'hidden text was left out'],
    ['highlights', paragraph(run('x', '<w:highlight w:val="yellow"/>')), 'highlighted'],
    ['superscripts', paragraph(run('x', '<w:vertAlign w:val="superscript"/>')), 'superscript'],
    ['picture fonts', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), 'picture font'],
    [
      'links inside of the file',
      paragraph(`<w:hyperlink w:anchor="x">${run('a')}</w:hyperlink>`),
      'A link became plain text',
    ],
    ['letters of lists', line('a', item(4)) + line('b', item(4)), '2 items of lists'],
    ['the table of contents', line('a', '<w:pStyle w:val="T1"/>'), 'table of contents'],
    ['numbers of headings', line('a', `<w:pStyle w:val="H6"/>${item(2)}`), 'automatic number'],
    ['changes of formatting', paragraph(run('a', '<w:b/><w:rPrChange w:id="1"/>')), 'formatting'],
    ['included files', line('a') + '<w:altChunk r:id="x"/>', 'included file'],
  ])('%s', (_what, body, note) => {
    expect(read(body).notes).toEqual([expect.stringContaining(note)]);
  });

  it('headers with words, and macros', () => {
    const others = [{ name: 'word/vbaProject.bin', bytes: new Uint8Array([1]) }];
    expect(read(line('a'), { header: line('h'), others }).notes).toEqual([
      'A header or footer was left out.',
      'The macros were left out.',
    ]);
    expect(read(line('a'), { header: paragraph('') }).notes).toEqual([]);
  });

  it('text boxes, which come once, after their paragraph', () => {
    const box = `<wps:txbx><w:txbxContent>${line('box')}</w:txbxContent></wps:txbx>`;
    const both = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { text, notes } = read(paragraph(`${run('a')}<w:r>${both}</w:r>${run('b')}`) + line('c'));
    expect(text).toBe('ab\nbox\nc');
    expect(notes).toEqual(['A text box became paragraphs.']);
  });

  it('nothing of a plain file', () => {
    expect(read(line('a', styled('berschrift1')) + line('b')).notes).toEqual([]);
  });
});
