import type { Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { ySyncPluginKey } from 'y-prosemirror';
import { changedSpans, type ChangedSpan } from './changed-spans.ts';

/**
 * y-prosemirror answers every remote keystroke with one step that replaces the whole document, through which no
 * decoration can be mapped. This gives the same change as one step a changed block, with the same selection and meta.
 * A transaction that is not such a one, and one whose narrowed form would not give the very same document, is returned
 * as it is.
 */
export function narrowSync(state: EditorState, transaction: Transaction): Transaction {
  if (!isWholeDocumentSync(transaction) || transaction.before !== state.doc) return transaction;
  const narrow = withSpans(state.tr, transaction.doc, changedSpans(transaction.before, transaction.doc));
  if (!narrow?.doc.eq(transaction.doc)) return transaction;
  if (transaction.selectionSet) narrow.setSelection(Selection.fromJSON(narrow.doc, transaction.selection.toJSON()));
  for (const [key, value] of Object.entries(metaOf(transaction))) narrow.setMeta(key, value);
  return transaction.scrolledIntoView ? narrow.scrollIntoView() : narrow;
}

function isWholeDocumentSync(transaction: Transaction): boolean {
  const sync = transaction.getMeta(ySyncPluginKey) as { readonly isChangeOrigin?: boolean } | undefined;
  const [step] = transaction.steps;
  return (
    sync?.isChangeOrigin === true &&
    transaction.steps.length === 1 &&
    step instanceof ReplaceStep &&
    step.from === 0 &&
    step.to === transaction.before.content.size
  );
}

/** Null where ProseMirror refuses a span: what then stands in the document must come by the whole one. */
function withSpans(tr: Transaction, next: Node, spans: readonly ChangedSpan[]): Transaction | null {
  // From the end on, so that positions of what comes before stay true.
  for (const { from, to, nextFrom, nextTo } of spans.toReversed()) {
    const step = new ReplaceStep(from, to, next.slice(nextFrom, nextTo));
    if (tr.maybeStep(step).failed) return null;
  }
  return tr;
}

/** ProseMirror keeps what was set with setMeta here, and has no other way to list it. */
function metaOf(transaction: Transaction): Readonly<Record<string, unknown>> {
  return (transaction as unknown as { readonly meta: Readonly<Record<string, unknown>> }).meta;
}
