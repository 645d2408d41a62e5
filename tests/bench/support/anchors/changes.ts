import type { Fragment, Slice } from '@tiptap/pm/model';
import { schema } from '#lib/editor/schema.ts';
import type { Person, Span } from './person.ts';
import type { TrackedEdit } from './tracked-edit.ts';

/** Who stands right before and right after a span. */
function neighbours(ids: readonly number[], { from, to }: Span): { readonly left: number; readonly right: number } {
  let [left, right] = [from - 1, to];
  while (left >= 0 && !ids[left]) left -= 1;
  while (right < ids.length && !ids[right]) right += 1;
  return { left: ids[left] ?? 0, right: ids[right] ?? 0 };
}

/** Who is deleted with a span: its characters, and those that were deleted between them before. */
function deletedWith({ replica: { lineage } }: Person, ids: readonly number[], span: Span): ReadonlySet<number> {
  const { left, right } = neighbours(ids, span);
  const characters = ids.slice(span.from, span.to).filter((id) => id !== 0);
  const row = [left, ...characters, right];
  const gaps = row.slice(1).flatMap((id, index) => [...lineage.gap(row[index] ?? 0, id)]);
  return new Set([...characters, ...gaps]);
}

/** Deletes a span, and notes between whom it stood. */
export function remove(person: Person, edit: TrackedEdit, span: Span): void {
  const { left, right } = neighbours(edit.ids, span);
  person.replica.lineage.rememberGap(left, right, deletedWith(person, edit.ids, span));
  rememberTwins(person, edit, span);
  edit.steps((tr) => tr.delete(span.from, span.to));
}

/**
 * Where the same letters stand right beside a span that is about to go, or has just come (`came`), nobody can tell whether
 * these or those went or came.
 */
function rememberTwins(
  { replica: { lineage } }: Person,
  { tr, ids }: TrackedEdit,
  { from, to }: Span,
  came = false,
): void {
  const letter = (position: number) => tr.doc.textBetween(position, position + 1, '\n');
  const remember = (inside: number, beside: number) => {
    lineage.rememberTwin(ids[beside] ?? 0, ids[inside] ?? 0);
    if (came) lineage.rememberTwin(ids[inside] ?? 0, ids[beside] ?? 0);
  };
  for (let step = 0; from + step < to && to + step < ids.length && letter(from + step) === letter(to + step); step += 1)
    remember(from + step, to + step);
  for (let step = 1; from <= to - step && from - step >= 0 && letter(from - step) === letter(to - step); step += 1)
    remember(to - step, from - step);
}

/** Types words over a span. */
export function insertWords(person: Person, edit: TrackedEdit, span: Span, words: string): void {
  const { lineage } = person.replica;
  const { left, right } = neighbours(edit.ids, span);
  const replaced = deletedWith(person, edit.ids, span);
  rememberTwins(person, edit, span);
  const ids = lineage.make(words.length, { left, right, replaced });
  for (const [step, id] of ids.entries()) {
    const [next, before] = [edit.ids[span.to + step], edit.ids[span.from - words.length + step]];
    const letter = (at: number) => edit.tr.doc.textBetween(at, at + 1, '\n');
    if (next && letter(span.to + step) === words[step]) lineage.rememberTwin(id, next);
    if (before && letter(span.from - words.length + step) === words[step]) lineage.rememberTwin(id, before);
  }
  lineage.rememberGap(left, ids[0] ?? 0, replaced);
  lineage.rememberGap(ids.at(-1) ?? 0, right, replaced);
  const marks = edit.tr.doc.resolve(span.from).marks();
  edit.steps((tr) => tr.replaceWith(span.from, span.to, schema.text(words, marks)), ids);
}

/** Puts characters in, and notes between whom. */
export function place(person: Person, edit: TrackedEdit, at: number, content: Fragment, ids: readonly number[]): void {
  const { lineage } = person.replica;
  const { left, right } = neighbours(edit.ids, { from: at, to: at });
  lineage.rememberPlace(ids, { left, right, replaced: deletedWith(person, edit.ids, { from: at, to: at }) });
  edit.steps((tr) => tr.insert(at, content), ids);
  rememberTwins(person, edit, { from: at, to: at + content.size }, true);
}

/** The content of a span of one block, and who its characters are. */
export function inlineOf(
  edit: TrackedEdit,
  { from, to }: Span,
): { readonly content: Fragment; readonly ids: number[] } {
  const $from = edit.tr.doc.resolve(from);
  const last = Math.min($from.parentOffset + to - from, $from.parent.content.size);
  const content = $from.parent.content.cut($from.parentOffset, last);
  return { content, ids: edit.ids.slice(from, to).filter((id) => id !== 0) };
}

/** Puts a span of one block on the clipboard. */
export function take(person: Person, edit: TrackedEdit, span: Span, isCut: boolean): void {
  person.clipboard = { ...inlineOf(edit, span), isInline: true, isCut, wasPasted: false };
}

/** Puts whole blocks on the clipboard. */
export function takeBlocks(person: Person, edit: TrackedEdit, span: Span, isCut: boolean): void {
  const { content }: Slice = edit.tr.doc.slice(span.from, span.to);
  const ids = edit.ids.slice(span.from, span.to).filter((id) => id !== 0);
  person.clipboard = { content, ids, isInline: false, isCut, wasPasted: false };
}
