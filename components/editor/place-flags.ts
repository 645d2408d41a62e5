import type { Editor } from '@tiptap/core';
import type * as Y from 'yjs';
import { articleState } from './describe-range.ts';
import type { Standing } from '#components/margin/annotation-store.ts';
import type { Anchor, AnchoredAnnotation, Target } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import { spansOf } from '#lib/editor/annotation-decorations.ts';
import type { Span } from '#lib/editor/annotation-state.ts';
import type { DrawnAnnotation } from '#lib/editor/drawn-annotation.ts';
import { resolveTargets } from '#lib/editor/resolve-targets.ts';

/** Says where annotations are in an editor's text, and remembers what it was asked for. */
export interface FlagPlacer {
  /** Those of some annotations that have a place, and where. */
  place(annotations: readonly AnchoredAnnotation[]): readonly DrawnAnnotation[];
  /** How the words of open ones stand that were looked up since this was last asked. */
  standings(): ReadonlyMap<string, Standing>;
  /** Edits changed or deleted the words of these: the next time they are looked up anew, as the server does. */
  touch(ids: readonly string[]): void;
  readonly touched: () => readonly string[];
  /** Those that came with a place in the server's text that this copy doesn't have yet: the next edit may bring it. */
  readonly awaited: () => readonly string[];
}

/**
 * An annotation that is drawn already stays where the editor moved it; only new ones, touched ones, and those whose
 * target is another one now, are looked up: in one pass.
 */
export function createFlagPlacer(editor: Editor, fragment: Y.XmlFragment, categories: readonly Category[]): FlagPlacer {
  const drawnFor = new Map<string, AnchoredAnnotation>();
  const touched = new Set<string>();
  const awaited = new Set<string>();
  /** Decided ones whose words are gone are asked for once: most of them were accepted. */
  const gone = new WeakSet<AnchoredAnnotation>();
  /** Those that were looked for in vain: they are looked for again where their words stand as they were quoted. */
  const missed = new WeakSet<AnchoredAnnotation>();
  let standings = new Map<string, Standing>();
  return {
    place: (annotations) => {
      const known = new Map(spansOf(editor.state, new Set(annotations.map(({ id }) => id))));
      for (const one of annotations) {
        const isNew = !isSameTarget(drawnFor.get(one.id), one);
        if (touched.delete(one.id) || isNew) known.delete(one.id);
        awaited.delete(one.id);
        if (isNew && one.anchor.state !== 'orphaned') awaited.add(one.id);
        drawnFor.set(one.id, one);
      }
      const unknown = annotations.filter((one) => !known.has(one.id) && !gone.has(one));
      const found = lookUp(unknown, editor, fragment, missed);
      for (const one of unknown) {
        if (found.has(one.id)) missed.delete(one);
        else missed.add(one);
        if (found.has(one.id)) awaited.delete(one.id);
        else if (one.status === 'decided' && !awaited.has(one.id)) gone.add(one);
        if (one.status === 'open' && !awaited.has(one.id)) standings.set(one.id, found.get(one.id) ?? LOST);
      }
      return annotations.flatMap((one) => {
        const span = known.get(one.id) ?? found.get(one.id);
        return span ? [drawn(one, span, categories)] : [];
      });
    },
    standings: () => {
      const told = standings;
      standings = new Map();
      return told;
    },
    touch: (ids) => {
      for (const id of ids) touched.add(id);
    },
    touched: () => [...touched],
    awaited: () => [...awaited],
  };
}

const LOST: Standing = { state: 'orphaned', text: '' };

function lookUp(
  asked: readonly AnchoredAnnotation[],
  editor: Editor,
  fragment: Y.XmlFragment,
  missed: WeakSet<AnchoredAnnotation>,
): ReadonlyMap<string, Span & Anchor> {
  if (asked.length === 0) return new Map();
  const state = articleState(editor, fragment);
  const wanted = asked.filter((one) => !missed.has(one) || state.map.text.includes(one.target.quote.exact));
  const targets = wanted.map(({ target }) => target);
  const anchors = resolveTargets(targets, state);
  return new Map(
    wanted.flatMap(({ id }, index) => {
      const anchor = anchors[index];
      if (!anchor || anchor.state === 'orphaned') return [];
      const { start, end } = anchor;
      return [[id, { ...anchor, from: state.map.positionAt(start), to: state.map.positionAt(end) }] as const];
    }),
  );
}

function drawn(
  { id, category, status }: AnchoredAnnotation,
  { from, to }: Span,
  categories: readonly Category[],
): DrawnAnnotation {
  const { color = 'slate', underline = 'solid' } = categories.find(({ key }) => key === category) ?? {};
  return { id, from, to, category, color, underline, decided: status === 'decided' };
}

/** Whether the place that an annotation has can be kept: its target is the one it was drawn for, and the server still sees it. */
function isSameTarget(before: AnchoredAnnotation | undefined, now: AnchoredAnnotation): boolean {
  if (!before || (now.anchor.state === 'orphaned' && before.anchor.state !== 'orphaned')) return false;
  const isSame = (one: Target, other: Target) =>
    one.quote.exact === other.quote.exact && one.position.update === other.position.update;
  return isSame(before.target, now.target);
}
