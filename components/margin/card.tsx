'use client';

import dynamic from 'next/dynamic';
import { memo, useId, type JSX } from 'react';
import { AnchorLine } from './anchor-line.tsx';
import { CardButtons } from './card-buttons.tsx';
import { CardFormSlot } from './card-form-slot.tsx';
import { CardHeading } from './card-heading.tsx';
import { DecisionLine } from './decision-line.tsx';
import { AssigneeLine } from './assignee-line.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { SaidWords } from './said-words.tsx';
import { Swap } from './swap.tsx';
import { Thread } from './thread.tsx';
import { WordsTaken } from './words-taken.tsx';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { classes } from '#components/ui/classes.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

// What only few cards have: its script comes with the first card that is active.
const MergedParts = dynamic(async () => (await import('./merged-parts.tsx')).MergedParts);
const NeighbourParts = dynamic(async () => (await import('./neighbour-parts.tsx')).NeighbourParts);

interface CardProps {
  readonly id: string;
  /** Place in the whole list, from 1, and its length: the margin draws only what is near. */
  readonly place: number;
  readonly of: number;
}

/** One annotation beside its line. Renders again only when it changes or becomes active. */
export const Card = memo(function Card({ id, place, of }: CardProps): JSX.Element | null {
  const { annotations, categories } = useArticle();
  const annotation = useAnnotations(({ byId }) => byId.get(id));
  const active = useAnnotations(({ activeId }) => activeId === id);
  const waits = useAnnotations(({ waiting }) => waiting.has(id));
  const titleId = useId();
  if (!annotation) return null;
  const category = categories.find(({ key }) => key === annotation.category);
  const activate = () => {
    if (annotations.getState().activeId !== id) annotations.setState({ activeId: id });
  };
  return (
    // A card is a place to read that can be chosen; its buttons do the rest.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      data-card={id}
      data-color={category?.color ?? 'slate'}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-labelledby={titleId}
      aria-posinset={place}
      aria-setsize={of}
      aria-busy={waits}
      aria-current={active}
      onClick={activate}
      onFocus={activate}
      className={classes(
        'rounded-[11px] border bg-card px-3.5 py-3 text-sm transition-[box-shadow,margin] duration-150',
        active
          ? 'cursor-auto border-transparent text-ink shadow-card outline-2 -outline-offset-1 outline-tone'
          : 'cursor-pointer border-line text-soft hover:border-edge',
        annotation.status === 'decided' && !active && 'bg-transparent',
      )}
    >
      <CardHeading annotation={annotation} titleId={titleId} />
      <CardBody annotation={annotation} active={active} />
    </article>
  );
});

function CardBody({
  annotation,
  active,
}: {
  readonly annotation: AnchoredAnnotation;
  readonly active: boolean;
}): JSX.Element {
  const { replacement, body, decision, evidence, replies, anchor, target } = annotation;
  const words = anchor.state === 'orphaned' || annotation.status === 'decided' ? target.quote.exact : anchor.text;
  const answers = replies.filter(({ deletedAt }) => deletedAt === null).length;
  return (
    <>
      {replacement === null ? null : (
        <Swap from={decision ? annotation.originalExact : words} to={replacement} clamp={!active} />
      )}
      {body ? (
        <p className={classes('mt-1 whitespace-pre-line wrap-anywhere', !active && 'line-clamp-3')}>
          <SaidWords text={body} />
        </p>
      ) : null}
      {active ? <AnchorLine annotation={annotation} /> : null}
      {annotation.assignee ? <AssigneeLine annotation={annotation} assignee={annotation.assignee} /> : null}
      {decision ? <DecisionLine decision={decision} /> : <WordsTaken annotation={annotation} />}
      {active ? (
        <>
          <EvidenceList id={annotation.id} evidence={evidence} />
          <CardButtons annotation={annotation} />
          <CardFormSlot annotation={annotation} />
          <Thread id={annotation.id} replies={replies} />
          <MergedParts id={annotation.id} />
          <NeighbourParts annotation={annotation} />
        </>
      ) : (
        <CardFooting
          answers={answers}
          sources={evidence.length}
          edited={anchor.state === 'changed' && annotation.status === 'open'}
        />
      )}
    </>
  );
}

function CardFooting({
  answers,
  sources,
  edited,
}: {
  readonly answers: number;
  readonly sources: number;
  /** Its words are no longer those that it was made on. */
  readonly edited: boolean;
}): JSX.Element | null {
  const parts = [count(sources, 'source'), count(answers, 'reply'), edited ? 'words edited' : ''].filter(Boolean);
  return parts.length === 0 ? null : <p className="mt-1.5 text-[0.8125rem] text-faint">{parts.join(' · ')}</p>;
}

function count(number: number, word: 'source' | 'reply'): string {
  if (number === 0) return '';
  if (number === 1) return `1 ${word}`;
  return `${number} ${word === 'reply' ? 'replies' : 'sources'}`;
}
