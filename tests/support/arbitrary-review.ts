import fc from 'fast-check';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Decision, Person, Target } from '#lib/core/annotation/annotation.ts';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { project } from '#lib/editor/project.ts';
import { replaceWords } from '#lib/editor/replace-words.ts';
import { describeTarget, resolveTargets, type ArticleState } from '#lib/editor/resolve-targets.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';
import type { MarkedArticle, RecordedAnnotation } from '#lib/export/marked/marked-text.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { arbitraryStructures, PICTURE } from './arbitrary-structures.ts';

/** One thing that people do to an article; places are shares of the text. */
export interface Deed {
  readonly act: 'comment' | 'propose' | 'accept' | 'stet' | 'fix' | 'edit';
  readonly place: number;
  readonly length: number;
  readonly words: string;
}

export const ANA: Person = { id: 'ana', name: 'Ana “Q” <Ed>' };
const BEN: Person = { id: 'ben', name: 'Ben & Co' };
const EDITOR = 'Edited by hand';

const words = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'the new words',
    'naïve 漢字',
    '👩‍👩‍👧 family',
    'שלום עולם',
    'x]]><b>&amp;',
    '  two  spaces ',
    '{++no++}',
  ),
  fc.stringMatching(/^[a-z ]{0,12}$/),
);
const deed: fc.Arbitrary<Deed> = fc.record({
  act: fc.constantFrom('comment', 'comment', 'propose', 'propose', 'accept', 'accept', 'stet', 'fix', 'edit'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(200) }),
  words,
});

/** An article that people have worked on: flags, proposals, accepted corrections and edits by hand, wherever they fall. */
export const arbitraryReview: fc.Arbitrary<MarkedArticle> = fc
  .tuple(arbitraryDocument, fc.array(deed, { maxLength: 14 }))
  .map(([document, deeds]) => reviewOf(document, deeds));

/** The same of articles with tables, footnotes and images. */
export const arbitraryStructuredReview: fc.Arbitrary<MarkedArticle> = fc
  .tuple(arbitraryStructures, fc.array(deed, { maxLength: 14 }))
  .map(([document, deeds]) => ({ ...reviewOf(document, deeds), images: new Map([[PICTURE.hash, PICTURE]]) }));

/** Does the deeds one after the other to a live document, as the server would. */
export function reviewOf(imported: DocumentNode, deeds: readonly Deed[]): MarkedArticle {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, seedUpdate(imported));
  const fragment = ydoc.getXmlFragment(FRAGMENT);
  const made: { annotation: Omit<RecordedAnnotation, 'anchor' | 'target'>; target: Target }[] = [];
  deeds.forEach((deed, index) => {
    const state = stateOf(fragment);
    const start = Math.floor(deed.place * state.map.length);
    const range = { start, end: Math.min(state.map.length, start + deed.length) };
    const target = describeTarget(range, index, state);
    if (deed.act === 'edit') return void replaceWords(fragment, range, deed.words);
    const annotation = annotationOf(deed, index, target.quote.exact);
    const isChange = deed.act === 'accept' || deed.act === 'fix';
    const there = isChange ? replaceWords(fragment, target.position, deed.words) : null;
    made.push({ annotation, target: there ? describeTarget(there, index, stateOf(fragment)) : target });
  });
  const anchors = resolveTargets(
    made.map(({ target }) => target),
    stateOf(fragment),
  );
  return {
    title: 'A title & more',
    language: null,
    imported,
    document: initProseMirrorDoc(fragment, schema).doc.toJSON() as DocumentNode,
    annotations: made.map(({ annotation, target }, index) => ({
      ...annotation,
      target,
      anchor: anchors[index] ?? { state: 'orphaned', start: 0, end: 0, text: '' },
    })),
    categories: FIRST_CATEGORIES,
    edits: { author: EDITOR, at: '2026-11-20T10:00:00.000Z' },
  };
}

function stateOf(fragment: Y.XmlFragment): ArticleState {
  return { map: project(initProseMirrorDoc(fragment, schema).doc), positions: new FragmentPositions(fragment) };
}

const DECIDED: Readonly<Partial<Record<Deed['act'], Decision['decision']>>> = {
  accept: 'accepted',
  stet: 'stet',
  fix: 'fixed',
};

function annotationOf(
  { act, words }: Deed,
  index: number,
  exact: string,
): Omit<RecordedAnnotation, 'anchor' | 'target'> {
  // Hours apart: LibreOffice takes neighbouring changes of one person within a minute for one, and midnight for no time.
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 1 + index, minute)).toISOString();
  const decision = DECIDED[act];
  return {
    id: `annotation-${index}`,
    articleId: 'article',
    kind: act === 'comment' ? 'comment' : act === 'propose' ? 'correction' : 'flag',
    category: act === 'comment' ? null : 'garbled',
    severity: act === 'comment' ? null : 'minor',
    body: `Remark ${index} about ${words}`,
    replacement: act === 'propose' || act === 'accept' ? words : null,
    origin:
      index % 3 === 2
        ? { kind: 'check', check: 'repeated-words', version: '1' }
        : { kind: 'person', person: index % 2 === 0 ? ANA : BEN },
    originalExact: exact,
    replaced: act === 'accept' && !exact.includes('\n') && words !== '' ? exact : null,
    status: decision ? 'decided' : 'open',
    decision: decision
      ? { decision, by: BEN, at: at(30), reason: decision === 'stet' ? 'It is what they said.' : null, into: null }
      : null,
    replies:
      index % 4 === 0
        ? [{ id: `r${index}`, author: BEN, body: `Reply ${index}`, createdAt: at(10), editedAt: null, deletedAt: null }]
        : [],
    evidence: [],
    createdAt: at(0),
    updatedAt: at(30),
  };
}
