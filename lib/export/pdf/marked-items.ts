import { ATOM } from '#lib/core/article/text-map.ts';
import type { MarkedInline, MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { Note } from '#lib/export/marked/note.ts';
import type { State } from '#lib/export/marked/piece.ts';
import type { RenderedText } from './block-items.ts';
import type { Footnotes } from './footnotes.ts';
import type { KnownCharacters } from './known-characters.ts';
import type { InlineItem, Style } from './sheet.ts';
import { styleOf } from './words-items.ts';

type Words = Extract<MarkedInline, { kind: 'words' }>;

/** The notes that words are in, kept from one paragraph to the next. */
export class OpenNotes {
  readonly #open = new Set<Note>();
  readonly #known: KnownCharacters;

  readonly #footnotes: Footnotes;

  constructor(known: KnownCharacters, footnotes: Footnotes) {
    this.#known = known;
    this.#footnotes = footnotes;
  }

  /** A paragraph of a text with its record. */
  render({ inline, end }: MarkedParagraph, isOfBlock: boolean): RenderedText {
    const items = inline.flatMap((item) => this.#items(item));
    const plain = inline.map(presentWords).join('');
    return { inline: end.kind === 'kept' ? items : [...items, { kind: 'end', ...changeOf(end) }], plain, isOfBlock };
  }

  #items(item: MarkedInline): readonly InlineItem[] {
    switch (item.kind) {
      case 'start':
        this.#open.add(item.note);
        return [];
      case 'end':
        this.#open.delete(item.note);
        return [{ kind: 'reference', number: item.note.number }];
      case 'break':
        return [{ kind: 'break' }];
      case 'words':
        return this.#words(item, { ...styleOf(item.marks), ...changeOf(item.state), ...this.#noted() });
    }
  }

  #words({ text, atom }: Words, style: Style): readonly InlineItem[] {
    if (!atom) return this.#known.items(text.replaceAll(ATOM, ''), style);
    const number = this.#footnotes.numberOf(atom);
    return number === null ? [] : [{ kind: 'number', number, ...style }];
  }

  #noted(): Style {
    if (this.#open.size === 0) return {};
    const isDecided = [...this.#open].every(({ annotation }) => annotation.status === 'decided');
    return { noted: isDecided ? 'decided' : 'open' };
  }
}

function changeOf(state: State): Style {
  if (state.kind === 'kept') return {};
  return { change: state.kind, ...(state.change.standing === 'proposed' ? { isProposed: true } : {}) };
}

/** The words of the article as it stands. */
function presentWords(item: MarkedInline): string {
  if (item.kind === 'break') return ' ';
  if (item.kind !== 'words') return '';
  const { state } = item;
  const text = item.text.replaceAll(ATOM, '');
  if (state.kind === 'kept') return text;
  return (state.kind === 'deleted') === (state.change.standing === 'proposed') ? text : '';
}
