import type { NoteWords, Source } from '#lib/export/marked/note-words.ts';
import { shortDate } from '#lib/export/short-date.ts';
import { turnOf } from './block-items.ts';
import type { KnownCharacters } from './known-characters.ts';
import type { InlineItem, NoteItem } from './sheet.ts';

/** Characters of a note that may go on on the next page; a shorter one stays whole. */
const LONG = 800;

/** A note as it stands beside the text; `lost` is said of one that has lost its place. */
export function noteItem(number: number, words: NoteWords, lost: string | null, known: KnownCharacters): NoteItem {
  const { heading, author, at, text, proposal, sources, thread, isDecided } = words;
  const parts = [lost ?? '', text, proposal ?? ''].filter((part) => part !== '');
  return {
    number,
    isLost: lost !== null,
    isDecided,
    isLong: parts.join('').length + thread.reduce((length, saying) => length + saying.text.length, 0) > LONG,
    heading: known.items(heading),
    author: known.items(author),
    day: shortDate(at),
    parts: parts.map((part) => known.items(part)),
    sources: sources.map((source) => sourceItems(source, known)),
    thread: thread.map((saying) => ({
      author: known.items(saying.author),
      day: shortDate(saying.at),
      text: known.items(saying.text),
    })),
    ...turnOf(text, false),
  };
}

function sourceItems({ stance, name, url, quote }: Source, known: KnownCharacters): readonly InlineItem[] {
  return [
    ...known.items(`${stance}: `),
    ...known.items(name || (url ?? ''), url === null ? {} : { href: url.toWellFormed() }),
    ...(quote === '' ? [] : known.items(`: “${quote}”`)),
  ];
}
