import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import type { LoggedEdit } from '#lib/editor/blame.ts';
import type { ExportedArticle } from '#lib/export/article-export.ts';
import { acceptedChanges, type Acceptance } from './accepted-changes.ts';
import { withKeptBoxEnds } from './box-ends.ts';
import { flatText } from './flat-text.ts';
import { addHandEdits } from './hand-edits.ts';
import { handEditsOf } from './hand-edits-of.ts';
import { layOut, type MarkedParagraph } from './lay-out.ts';
import type { Note } from './note.ts';
import { acceptedText, rejectedText, type Change } from './piece.ts';
import { proposedChanges } from './proposed-changes.ts';
import { inTextOrder } from './room.ts';
import { weave, wholeText, type PlacedChange } from './weave.ts';

/** An annotation with the words that it replaced, if it was accepted and they are known word for word. */
export type RecordedAnnotation = AnchoredAnnotation & { readonly replaced: string | null };

/** What the marked exports are made from. */
export interface MarkedArticle extends ExportedArticle {
  /** As the article came in. */
  readonly imported: DocumentNode;
  readonly annotations: readonly RecordedAnnotation[];
  /** Annotations that get no note, and whose proposals are not shown; the changes that they made are. */
  readonly unnoted?: readonly RecordedAnnotation[];
  readonly categories: readonly Category[];
  /** Every update of the text in its order, the first of which brought it in: who wrote what. Left out where nobody knows. */
  readonly log?: readonly LoggedEdit[];
  /** Whose an edit is that neither an annotation nor the log is about, and when the last of them was made. */
  readonly edits: { readonly author: string; readonly at: string };
}

/** The text with its record: what every marked export renders. */
export interface MarkedText {
  /** The article's document; one without a text block has an empty paragraph at its end, for what was in it before. */
  readonly document: DocumentNode;
  /** By text block of the document, in order: its paragraphs, at least one. */
  readonly blocks: readonly (readonly MarkedParagraph[])[];
  /** In the order of the text, numbered from 1. */
  readonly notes: readonly Note[];
  /** Those that have lost their place, numbered on. */
  readonly lost: readonly Note[];
  /** All changes made: blocks joined by "\\n", breaks inside them U+2028. */
  readonly accepted: string;
  /** All changes undone, which is the text as it was imported; in the same form. */
  readonly rejected: string;
}

/**
 * The article's text with every annotation and every change against the imported text in it: accepted corrections and
 * edits by hand as made, open proposals as proposed. Every word has at most one change, so that every reader of every
 * format can tell it; a proposal that can't be shown as a change has a note without one.
 */
export function markText(article: MarkedArticle): MarkedText {
  const { annotations } = article;
  const all = [...annotations, ...(article.unnoted ?? [])];
  const document = withTextBlock(article.document);
  const flat = flatText(document);
  const imported = flatText(article.imported).text;
  const accepted = acceptedChanges(acceptancesOf(all), flat.text, imported);
  const made = addHandEdits(
    weave(wholeText(flat.text), inOrder(accepted)),
    imported,
    handEditsOf({ ...article, annotations: all }),
  );
  const proposed = proposedChanges(annotations, flat.text, made);
  const pieces = weave(made, inOrder(proposed));
  const changeOf = (annotation: AnchoredAnnotation): Change | null =>
    (accepted.get(annotation) ?? proposed.get(annotation))?.change ?? null;
  const { notes, lost } = numbered(annotations, changeOf);
  return {
    document,
    blocks: withKeptBoxEnds(document, layOut(flat, pieces, notes)),
    notes,
    lost,
    accepted: acceptedText(pieces),
    rejected: rejectedText(pieces),
  };
}

function withTextBlock(document: DocumentNode): DocumentNode {
  if (flatText(document).blocks.length > 0) return document;
  return { ...document, content: [...(document.content ?? []), { type: 'paragraph' }] };
}

function inOrder(changes: ReadonlyMap<AnchoredAnnotation, PlacedChange>): readonly PlacedChange[] {
  return [...changes.values()].toSorted(inTextOrder);
}

function acceptancesOf(annotations: readonly RecordedAnnotation[]): readonly Acceptance[] {
  return annotations
    .filter(({ decision }) => decision?.decision === 'accepted')
    .map((annotation) => ({ annotation, replaced: annotation.replaced ?? annotation.originalExact }));
}

function numbered(
  annotations: readonly AnchoredAnnotation[],
  changeOf: (annotation: AnchoredAnnotation) => Change | null,
): { readonly notes: readonly Note[]; readonly lost: readonly Note[] } {
  const isLost = ({ anchor }: AnchoredAnnotation) => anchor.state === 'orphaned';
  const placed = annotations
    .filter((annotation) => !isLost(annotation))
    .toSorted((left, right) => inTextOrder(left.anchor, right.anchor));
  const notes = placed.map((annotation, index) => ({ number: index + 1, annotation, change: changeOf(annotation) }));
  const lost = annotations
    .filter(isLost)
    .map((annotation, index) => ({ number: placed.length + index + 1, annotation, change: null }));
  return { notes, lost };
}
