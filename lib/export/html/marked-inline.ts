import { ATOM } from '#lib/core/article/text-map.ts';
import { escapeHtml } from '#lib/export/escape-html.ts';
import type { MarkedInline, MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { Note } from '#lib/export/marked/note.ts';
import type { Change, State } from '#lib/export/marked/piece.ts';
import { referenceHtml } from './structure-html.ts';
import { closeTag, openTag } from '#lib/export/render-body.ts';
import type { Footnotes } from '#lib/export/pdf/footnotes.ts';
import { shortDate } from '#lib/export/short-date.ts';

/** The notes that words are in, kept from one paragraph to the next. */
export class OpenNotes {
  readonly #open = new Set<Note>();
  readonly #footnotes: Footnotes;

  constructor(footnotes: Footnotes) {
    this.#footnotes = footnotes;
  }

  /** The content of a paragraph; `lineBreak` is "<br>", or a line end in preformatted text. */
  render({ inline, end }: MarkedParagraph, lineBreak: string): string {
    return inline.map((item) => this.#item(item, lineBreak)).join('') + paragraphEnd(end);
  }

  #item(item: MarkedInline, lineBreak: string): string {
    switch (item.kind) {
      case 'start':
        this.#open.add(item.note);
        return '';
      case 'end':
        this.#open.delete(item.note);
        return reference(item.note);
      case 'break':
        return changed(lineBreak, item.state);
      case 'words': {
        const text = item.atom ? referenceHtml(item.atom, this.#footnotes) : escapeHtml(item.text.replaceAll(ATOM, ''));
        if (text === '') return '';
        const tags = item.marks.map(openTag).join('') + text + item.marks.toReversed().map(closeTag).join('');
        return this.#marked(changed(tags, item.state));
      }
    }
  }

  #marked(html: string): string {
    if (this.#open.size === 0) return html;
    const decided = [...this.#open].every(({ annotation }) => annotation.status === 'decided');
    return `<mark${decided ? ' class="decided"' : ''}>${html}</mark>`;
  }
}

/** The number of a note, behind what it is about. */
function reference({ number }: Note): string {
  return `<sup class="ref"><a id="ref-${number}" href="#note-${number}">${number}</a></sup>`;
}

function changed(html: string, state: State): string {
  if (state.kind === 'kept') return html;
  const tag = state.kind === 'inserted' ? 'ins' : 'del';
  return `<${tag} ${attributes(state.change)}>${html}</${tag}>`;
}

function attributes({ standing, author, at }: Change): string {
  const what = standing === 'proposed' ? 'Proposed by' : standing === 'accepted' ? 'Accepted by' : 'Edited by';
  return `class="${standing}" datetime="${escapeHtml(at)}" title="${escapeHtml(`${what} ${author}, ${shortDate(at)}`)}"`;
}

/** What became of the end of a paragraph, as a sign that can be read. */
function paragraphEnd(state: State): string {
  return state.kind === 'kept' ? '' : changed('<span class="end">¶</span>', state);
}
