import { decodeName } from '../decode-name.ts';

/** What stands in the text for a note: a number, a letter or a sign, perhaps in brackets. */
const SIGN = /^[[(]?(\d{1,4}|[a-z]{1,2}|[*†‡§¶]{1,3}|note \d{1,4})[\])]?$/i;
/** Links that are such a sign, as pandoc, GitHub, MediaWiki, Word and the standard for books write them. */
const REFERENCES =
  'sup a[href*="#"], a[role="doc-noteref"], a.footnote-ref, a[id^="_ftnref"], sup[data-footnote-ref] a';
/** The way back from a note to its place. */
const BACK = 'a[role="doc-backlink"], .footnote-back, .footnote-backref, .mw-cite-backlink, [data-footnote-backref]';
const HOLDERS = 'li, p, div, aside, dd';

/**
 * Marks the footnotes of a page as the article schema has them: their references in the text, and the notes at the end of
 * it. A link is one when it is a raised sign that leads to a paragraph or an item of the same page.
 */
export function markPageNotes(page: Document): void {
  if (page.querySelector('[data-footnotes]')) return;
  const notes = new Map<Element, string>();
  for (const link of page.querySelectorAll(REFERENCES)) {
    if (!SIGN.test((link.textContent ?? '').trim())) continue;
    const note = noteOf(page, link, notes);
    if (!note) continue;
    const id = notes.get(note) ?? String(notes.size + 1);
    notes.set(note, id);
    const reference = page.createElement('sup');
    reference.setAttribute('data-footnote-reference', id);
    (link.closest('sup') ?? link).replaceWith(reference);
  }
  for (const [note, id] of notes) mark(note, id);
}

/** The paragraph or item that a link leads to; one that the link itself is in is none. */
function noteOf(page: Document, link: Element, known: ReadonlyMap<Element, string>): Element | null {
  const name = /#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  const target = name === undefined ? null : page.getElementById(decodeName(name));
  const holder = target?.closest(HOLDERS) ?? null;
  if (holder && known.has(holder)) return holder;
  const isNote = holder !== null && !holder.contains(link) && (holder.textContent ?? '').trim() !== '';
  return isNote ? holder : null;
}

/** Takes a note out of where it stands; `collectNotes` puts it at the end. */
function mark(note: Element, id: string): void {
  for (const back of note.querySelectorAll(BACK)) back.remove();
  // The way back is a sign too, in Word's pages before the note, elsewhere behind it.
  for (const link of note.querySelectorAll('a[href*="#"]'))
    if (/^[\s[\](){}\d↩↑^*†‡]*$/u.test((link.textContent ?? '').replaceAll('\uFE0E', '')))
      (link.closest('sup') ?? link).remove();
  note.setAttribute('data-note', id);
}

/** The notes that the references of an article mean, as a block at its end. @param page where they still stand */
export function collectNotes(article: Element, page: Document): void {
  const { ownerDocument: document } = article;
  const ids = [...article.querySelectorAll('[data-footnote-reference]')].map(
    (reference) => reference.getAttribute('data-footnote-reference') ?? '',
  );
  const notes = new Map(
    [...page.querySelectorAll('[data-note]')].map((note) => [note.getAttribute('data-note') ?? '', note]),
  );
  const section = document.createElement('section');
  section.setAttribute('data-footnotes', '');
  for (const id of new Set(ids)) {
    const note = notes.get(id);
    if (!note) continue;
    const kept = document.createElement('div');
    kept.setAttribute('data-footnote', id);
    kept.append(...[...note.childNodes].map((child) => document.importNode(child, true)));
    section.append(kept);
  }
  for (const note of article.querySelectorAll('[data-note]')) removeWithList(note);
  if (section.childElementCount > 0) article.append(section);
}

/** A list of which nothing is left goes too, and the rule or heading that stood alone above it. */
function removeWithList(note: Element): void {
  const list = note.parentElement;
  note.remove();
  if (!list || list.childElementCount > 0 || (list.textContent ?? '').trim() !== '') return;
  const section = list.closest('section, aside, .footnotes, .references') ?? list;
  const isEmpty = ![...section.children].some(
    (child) => child !== list && !child.matches('hr, h1, h2, h3, h4, h5, h6'),
  );
  (isEmpty ? section : list).remove();
}
