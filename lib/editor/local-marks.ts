import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { LocalFinding } from '#lib/core/first-pass/local-check.ts';
import type { Span } from './annotation-state.ts';

/** A finding of the page's own first pass, with its place in the document. */
export interface LocalMark extends Span {
  readonly finding: LocalFinding;
}

/** Takes out the marks within `cleared` (all paragraphs that were looked at again), and adds others. */
interface MarkChange {
  readonly cleared: readonly Span[];
  readonly marks: readonly LocalMark[];
}

const key = new PluginKey<DecorationSet>('localMarks');

/**
 * Draws what the page's own first pass found in paragraphs that were just edited: dotted, class `local-mark`, with the
 * finding's sentence as its title. A mark goes as soon as its words change; nothing of it is stored.
 */
export const LocalMarks = Extension.create({
  name: 'localMarks',
  addProseMirrorPlugins() {
    return [localMarks()];
  },
});

/** The same as a ProseMirror plugin. */
export function localMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const kept = tr.docChanged && before !== DecorationSet.empty ? withoutTouched(before, tr) : before;
        const change = tr.getMeta(key) as MarkChange | undefined;
        return change ? changed(kept, change, tr) : kept;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Moves the marks along with an edit, and drops those whose words it touched. */
function withoutTouched(before: DecorationSet, tr: Transaction): DecorationSet {
  const { maps } = tr.mapping;
  const touched = maps.flatMap((map, index) => {
    // Each step speaks of the document that the steps before it made.
    const inFirst = (position: number, side: number): number =>
      maps.slice(0, index).reduceRight((at, earlier) => earlier.invert().map(at, side), position);
    const found: Decoration[] = [];
    map.forEach((from, to) => found.push(...before.find(inFirst(from, -1), inFirst(to, 1))));
    return found;
  });
  return before.remove(touched).map(tr.mapping, tr.doc);
}

function changed(set: DecorationSet, { cleared, marks }: MarkChange, tr: Transaction): DecorationSet {
  const gone = cleared.flatMap(({ from, to }) => set.find(from, to));
  const drawn = marks.map(({ from, to, finding }) =>
    Decoration.inline(
      from,
      to,
      { class: `local-mark local-mark-${finding.severity}`, title: finding.message, 'data-rule': finding.rule },
      { mark: { from, to, finding } },
    ),
  );
  return set.remove(gone).add(tr.doc, drawn);
}

/** Says what was found in paragraphs: the marks that were within them go, these come. */
export function setLocalMarks(tr: Transaction, cleared: readonly Span[], marks: readonly LocalMark[]): Transaction {
  return tr.setMeta(key, { cleared, marks } satisfies MarkChange).setMeta('addToHistory', false);
}

/** The marks that stand in the text now. */
export function localMarksOf(state: EditorState): readonly LocalMark[] {
  return (key.getState(state)?.find() ?? []).map(({ from, to, spec }) => ({
    from,
    to,
    finding: (spec as { readonly mark: LocalMark }).mark.finding,
  }));
}
