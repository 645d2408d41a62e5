import { JSDOM } from 'jsdom';
import { DOMParser as ProseMirrorParser } from '@tiptap/pm/model';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanPastedHtml } from '#lib/editor/paste/clean-paste.ts';
import { schema } from '#lib/editor/schema.ts';
import { FROM_GOOGLE_DOCS, FROM_THE_WEB, FROM_WORD } from '#tests/support/clipboard.ts';

const { window } = new JSDOM('');
beforeAll(() => void vi.stubGlobal('DOMParser', window.DOMParser));
afterAll(() => void vi.unstubAllGlobals());

/** The blocks of what is pasted, one in the other, with their words; marks as letters. */
function pasted(html: string): unknown {
  const page = new window.DOMParser().parseFromString(cleanPastedHtml(html), 'text/html');
  const document = ProseMirrorParser.fromSchema(schema).parse(page.body);
  const told = (node: typeof document): unknown => {
    if (!node.isTextblock) {
      const children: unknown[] = [];
      node.forEach((child) => void children.push(told(child)));
      const start: unknown = node.attrs['start'];
      return { [`${node.type.name}${typeof start === 'number' && start !== 1 ? ` ${start}` : ''}`]: children };
    }
    let words = '';
    node.forEach(({ marks, text, type }) => {
      const names = marks.map((mark) =>
        mark.type.name === 'link' ? `link ${String(mark.attrs['href'])}` : mark.type.name,
      );
      words += type.name === 'hardBreak' ? '⏎' : names.length > 0 ? `{${names.join(' ')}: ${text}}` : text;
    });
    return node.type.name === 'paragraph' ? words : `${node.type.name} ${String(node.attrs['level'])}: ${words}`;
  };
  return (told(document) as { doc: unknown }).doc;
}

describe('cleanPastedHtml', () => {
  it('takes headings, lists in lists, links, tables and marks from Word, and nothing of its styles', () => {
    expect(pasted(FROM_WORD)).toEqual([
      'heading 1: The bridge',
      'heading 2: What happened',
      'The {bold: bridge} and the {italic: town} are at {link https://example.org/town: this address}.',
      {
        bulletList: [
          { listItem: ['First', { 'orderedList 3': [{ listItem: ['Inner one'] }, { listItem: ['Inner two'] }] }] },
          { listItem: ['Second'] },
        ],
      },
      { orderedList: [{ listItem: ['Counted'] }] },
      { table: [{ tableRow: [{ tableCell: ['Town'] }, { tableCell: ['People'] }] }] },
      'A new word and the rest of it.',
    ]);
  });

  it('takes the same from Google Docs, whose bold is a style and whose wrapper is not bold', () => {
    expect(pasted(FROM_GOOGLE_DOCS)).toEqual([
      'heading 2: A plan',
      'Plain, {bold: bold}, {italic: slanted}, {strike: gone} and {link https://example.org/page?a=1: a link}.',
      { bulletList: [{ listItem: ['One', { bulletList: [{ listItem: ['Inside'] }] }] }, { listItem: ['Two'] }] },
      'Last.',
    ]);
  });

  it('takes the text of web pages, and no buttons, pictures, scripts or hidden words', () => {
    expect(pasted(FROM_THE_WEB)).toEqual([
      'heading 4: Small heading',
      'Words with {link https://example.org/: a link}⏎and a break. Read on.',
      { blockquote: ['Said.'] },
    ]);
  });

  it('leaves alone what was copied in an editor of ours', () => {
    const own = '<p data-pm-slice="1 1 []" class="x">a <b style="font-weight:normal">b</b></p>';
    expect(cleanPastedHtml(own)).toBe(own);
  });

  it.each([
    '<p style="mso-list:l0 level99 lfo1">x</p>',
    '<p style="mso-list:l0 level3 lfo1">deep first</p><p style="mso-list:l0 level1 lfo1">then flat</p>',
    '<!--[if gte mso 9]><xml>never closed',
    '<p style="mso-list:Ignore">a</p>',
    '<o:p><o:p>&nbsp;</o:p></o:p>',
    '<a href="https://www.google.com/url?q=javascript:alert(1)">x</a>',
  ])('survives %s', (html) => {
    expect(JSON.stringify(pasted(html))).not.toContain('javascript');
  });
});
