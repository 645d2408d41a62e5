import type { MarkedInline, MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { Note } from '#lib/export/marked/note.ts';
import type { State } from '#lib/export/marked/piece.ts';
import type { RenderedText } from './block-items.ts';
import type { KnownCharacters } from './known-characters.ts';
import type { InlineItem, Style } from './sheet.ts';
import { styleOf } from './words-items.ts';

/** The notes that words are in, kept from one paragraph to the next. */
export class OpenNotes {
  readonly #open = new Set<Note>();
  readonly #known: KnownCharacters;

  constructor(known: KnownCharacters) {
    this.#known = known;
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
        return this.#known.items(item.text, { ...styleOf(item.marks), ...changeOf(item.state), ...this.#noted() });
    }
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
  const { state, text } = item;
  if (state.kind === 'kept') return text;
  return (state.kind === 'deleted') === (state.change.standing === 'proposed') ? text : '';
}
