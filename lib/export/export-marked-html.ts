import { escapeHtml } from './escape-html.ts';
import { htmlPage, STYLE } from './export-html.ts';
import { dataAddress } from './html/data-address.ts';
import { OpenNotes } from './html/marked-inline.ts';
import { MARKED_STYLE } from './html/marked-style.ts';
import { noteHtml } from './html/note-html.ts';
import type { MarkedParagraph } from './marked/lay-out.ts';
import { markText, type MarkedArticle, type MarkedText } from './marked/marked-text.ts';
import { lostSentence, noteTeller, type NoteWords } from './marked/note-words.ts';
import type { Note } from './marked/note.ts';
import { Footnotes } from './pdf/footnotes.ts';
import { renderBody, type TextBlockRenderer } from './render-body.ts';

/**
 * One HTML file of the text with its record: insertions and deletions in it, what notes are about marked and numbered,
 * and the notes beside it. It loads nothing, runs nothing, and prints well.
 */
export function exportMarkedHtml(article: MarkedArticle): string {
  const marked = markText(article);
  const tell = noteTeller(marked, article.categories);
  const body = [
    legend(marked, article.sourceUrl),
    '<article>',
    ...rows(marked, tell, article.images),
    '</article>',
    lostNotes(marked.lost, tell),
  ];
  return htmlPage({ ...article, style: STYLE + MARKED_STYLE, body: body.filter((part) => part !== '').join('\n') });
}

function legend({ notes, lost }: MarkedText, sourceUrl: MarkedArticle['sourceUrl']): string {
  const count = notes.length + lost.length;
  const address = sourceUrl ? escapeHtml(sourceUrl) : null;
  const source = address === null ? '' : ` Source: <a href="${address}">${address}</a>`;
  return `<p class="legend">Marked copy: <ins>inserted</ins>, <del>deleted</del>, <ins class="proposed">proposed</ins>, <mark>noted</mark>; ${count} ${count === 1 ? 'note' : 'notes'}.${source}</p>`;
}

/** Every block at the top of the document with the notes that begin in it. */
function rows(
  { document, blocks }: MarkedText,
  tell: (note: Note) => NoteWords,
  images: MarkedArticle['images'],
): readonly string[] {
  const footnotes = new Footnotes(document);
  const open = new OpenNotes(footnotes);
  const imageAddress = (asset: string) => dataAddress(asset, images);
  let block = 0;
  let beside: Note[] = [];
  const renderText: TextBlockRenderer = (node, inTags) => {
    const paragraphs = blocks[block] ?? [];
    block += 1;
    beside.push(...paragraphs.flatMap(notesBegunIn));
    const lineBreak = node.type === 'codeBlock' ? '\n' : '<br>';
    return paragraphs
      .map((paragraph, index) => {
        const html = open.render(paragraph, lineBreak);
        return paragraph.isPresent || index === paragraphs.length - 1 ? inTags(html) : `<p>${html}</p>`;
      })
      .join('\n');
  };
  return (document.content ?? []).map((node) => {
    beside = [];
    const text = renderBody({ type: 'doc', content: [node] }, { renderText, imageAddress, footnotes });
    const notes = beside.map((note) => noteHtml(note.number, tell(note), null)).join('\n');
    return `<div class="row"><div class="text">\n${text}\n</div>${notes === '' ? '' : `<aside class="notes">\n${notes}\n</aside>`}</div>`;
  });
}

function notesBegunIn({ inline }: MarkedParagraph): readonly Note[] {
  return inline.flatMap((item) => (item.kind === 'start' ? [item.note] : []));
}

function lostNotes(lost: readonly Note[], tell: (note: Note) => NoteWords): string {
  if (lost.length === 0) return '';
  const notes = lost.map((note) => noteHtml(note.number, tell(note), lostSentence(note)));
  return `<section class="notes lost">\n<h2>${escapeHtml('Notes that have lost their place')}</h2>\n${notes.join('\n')}\n</section>`;
}
