import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { readKnowledge, type LocalKnowledge } from './local-knowledge.ts';
import { openLocalWorker, type LocalWorker } from './local-worker.ts';
import type { AnnotationStore } from '#components/margin/annotation-store.ts';
import type { LocalFinding } from '#lib/core/first-pass/local-check.ts';
import { anchorsOf } from '#lib/editor/annotation-decorations.ts';
import { localMarksOf, setLocalMarks, type LocalMark } from '#lib/editor/local-marks.ts';
import { newTextBlocks, placesOf, textOfBlock } from '#lib/editor/text-blocks.ts';

/** Somebody who writes on wants no marks under half a word. */
const QUIET_MS = 400;

/**
 * Marks what the first pass finds in paragraphs that change from now on, a moment after they did. The marks are this page's
 * alone: they go when their words change, when the server's flag for them comes, and where somebody let the same stand.
 * @returns stops
 */
export function startLocalChecks(editor: Editor, articleId: string, annotations: AnnotationStore): () => void {
  const known = new WeakSet<Node>();
  newTextBlocks(editor.state.doc, known);
  let knowledge: Promise<LocalKnowledge> | undefined;
  let worker: LocalWorker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const blocks = newTextBlocks(editor.state.doc, known);
    const paragraphs = blocks.map(textOfBlock);
    if (paragraphs.every((text) => text.trim() === '')) return;
    knowledge ??= readKnowledge(articleId);
    worker ??= openLocalWorker();
    const findings = await worker.check({ paragraphs, ...(await knowledge) });
    if (!editor.isDestroyed) draw(editor, annotations, new Map(blocks.map((block, at) => [block, findings[at] ?? []])));
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Offline, or signed out: the marks are a convenience, and the next edit asks anew.
      look().catch(() => (knowledge = undefined));
    }, QUIET_MS);
  };
  const stopListening = annotations.subscribe((now, before) => {
    if (now.byId !== before.byId) dropKnown(editor, annotations);
  });
  editor.on('update', lookSoon);
  return () => {
    clearTimeout(timer);
    stopListening();
    editor.off('update', lookSoon);
    worker?.close();
  };
}

type Findings = ReadonlyMap<Node, readonly LocalFinding[]>;

/** Draws what was found in blocks that are still as they were; of the others the next look tells. */
function draw(editor: Editor, annotations: AnnotationStore, findings: Findings): void {
  const places = placesOf(editor.state.doc, new Set(findings.keys()));
  const cleared = [...places].map(([block, from]) => ({ from, to: from + block.content.size }));
  const marks = [...places].flatMap(([block, from]) =>
    (findings.get(block) ?? []).map((finding) => ({ from: from + finding.start, to: from + finding.end, finding })),
  );
  const isKnown = knownTo(editor, annotations);
  const fresh = marks.filter((mark) => !isKnown(mark));
  if (fresh.length > 0 || localMarksOf(editor.state).length > 0)
    editor.view.dispatch(setLocalMarks(editor.state.tr, cleared, fresh));
}

/** The server's flags take the place of the page's marks. */
function dropKnown(editor: Editor, annotations: AnnotationStore): void {
  const standing = localMarksOf(editor.state);
  if (standing.length === 0) return;
  const isKnown = knownTo(editor, annotations);
  const known = standing.filter(isKnown);
  if (known.length > 0) editor.view.dispatch(setLocalMarks(editor.state.tr, known, []));
}

/** Whether a flag of the first pass stands on the words of a mark already, or somebody let the same words stand. */
function knownTo(editor: Editor, annotations: AnnotationStore): (mark: LocalMark) => boolean {
  const spans = anchorsOf(editor.state);
  const found = [...annotations.getState().byId.values()].filter(({ origin }) => origin.kind === 'check');
  return ({ from, to, finding }) => {
    const words = editor.state.doc.textBetween(from, to);
    return found.some(({ id, origin, status, decision, originalExact }) => {
      const span = spans.get(id);
      if (status === 'open') return span !== undefined && span.from < to && from < span.to;
      const isRule = origin.kind === 'check' && origin.check === finding.rule;
      return isRule && decision?.decision === 'stet' && originalExact === words;
    });
  };
}
