'use client';

import type { JSX } from 'react';
import type { LeaveTable } from './use-leave-table.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { age } from '#components/margin/age.ts';
import { allowedActions } from '#components/margin/allowed-actions.ts';
import { DECISION_WORDS } from '#components/margin/decision-words.ts';
import { makerName } from '#components/margin/maker-name.ts';
import { Swap } from '#components/margin/swap.tsx';
import { useNow } from '#components/margin/use-now.ts';
import type { CardAction } from '#components/margin/keys.ts';
import { Button } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { UnseenTag } from '#components/unseen/unseen-tag.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { lacksSource } from '#lib/core/annotation/decide.ts';

interface FlagRowProps {
  readonly annotation: AnchoredAnnotation;
  readonly leave: LeaveTable;
}

/** One annotation: its words lead to its card; what needs no further word is decided here. */
export function FlagRow({ annotation, leave }: FlagRowProps): JSX.Element {
  const { categories, actor } = useArticle();
  const active = useAnnotations(({ activeId }) => activeId === annotation.id);
  const now = useNow();
  const { id, body, replacement, severity, assignee, createdAt } = annotation;
  const category = categories.find(({ key }) => key === annotation.category);
  const kind = (
    <Tag color={category?.color ?? 'slate'} underline={category?.underline ?? 'solid'}>
      {category?.label ?? annotation.category ?? annotation.kind}
    </Tag>
  );
  const severityWord = severity === 'blocker' ? <b className="font-semibold text-ink">{severity}</b> : severity;
  return (
    <tr
      aria-current={active || undefined}
      className="border-b border-line align-top last:border-0 hover:bg-hover/60 aria-[current=true]:shadow-[inset_3px_0_0_var(--pencil)]"
    >
      <th scope="row" className="min-w-0 px-2 py-2 font-normal">
        <a
          href={`?annotation=${id}`}
          data-flag-link
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            leave(id);
          }}
          className="line-clamp-2 rounded font-serif text-[0.9375rem] break-words text-ink underline-offset-2 hover:underline"
        >
          {wordsOf(annotation)}
        </a>
        {replacement === null ? null : <Swap from={annotation.originalExact} to={replacement} clamp />}
        {body ? <p className="mt-0.5 line-clamp-3 break-words whitespace-pre-line text-soft">{body}</p> : null}
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-[0.8125rem] text-soft">
          <span className="contents md:hidden">
            {kind} {severityWord} <StateWords annotation={annotation} />
          </span>
          <UnseenTag id={id} />
          {assignee ? <span>for {assignee.id === actor.id ? 'you' : assignee.name}</span> : null}
          <RestWords annotation={annotation} />
        </p>
      </th>
      <td className="px-2 py-2 max-md:hidden">{kind}</td>
      <td className="px-2 py-2 text-soft max-md:hidden">{severityWord}</td>
      <td className="px-2 py-2 text-soft max-md:hidden">
        <bdi>{makerName(annotation, actor.id)}</bdi>
        <br />
        <time dateTime={createdAt} className="text-soft">
          {age(createdAt, now)}
        </time>
      </td>
      <td className="px-2 py-2 text-soft max-md:hidden">
        <StateWords annotation={annotation} />
      </td>
      <td className="px-2 py-2">
        <RowActions annotation={annotation} leave={leave} />
      </td>
    </tr>
  );
}

/** What an annotation is on, or for lack of words what it says. */
function wordsOf({ target, originalExact, anchor, status }: AnchoredAnnotation): string {
  if (target.whole) return 'The whole article';
  const words = status === 'open' && anchor.text !== '' ? anchor.text : originalExact;
  return words === '' ? '(between two words)' : `“${words}”`;
}

function StateWords({ annotation: { decision, anchor } }: Pick<FlagRowProps, 'annotation'>): JSX.Element {
  if (decision) return <span>{DECISION_WORDS[decision.decision]}</span>;
  if (anchor.state === 'orphaned') return <span>open, without a place</span>;
  return <span>{anchor.state === 'changed' ? 'open, words edited' : 'open'}</span>;
}

function RestWords({ annotation }: Pick<FlagRowProps, 'annotation'>): JSX.Element | null {
  const replies = annotation.replies.filter(({ deletedAt }) => deletedAt === null).length;
  const sources = annotation.evidence.length;
  const parts = [
    replies > 0 ? `${replies} ${replies === 1 ? 'reply' : 'replies'}` : '',
    sources > 0 ? `${sources} ${sources === 1 ? 'source' : 'sources'}` : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>;
}

/** What is offered here, in this order, and how it is called. */
const ACTIONS: readonly (readonly [action: CardAction, label: string])[] = [
  ['accept', 'Accept'],
  ['fixed', 'Fixed'],
  ['sourced', 'Sourced'],
  ['stet', 'Stet'],
  ['reopen', 'Reopen'],
];

function RowActions({ annotation, leave }: FlagRowProps): JSX.Element {
  const { actor, actions } = useArticle();
  const waits = useAnnotations(({ waiting }) => waiting.has(annotation.id));
  const allowed = allowedActions(annotation, actor);
  const words = wordsOf(annotation);
  const act = (action: CardAction) => {
    if (needsForm(annotation, action)) leave(annotation.id, action);
    else actions.act(annotation.id, action);
  };
  return (
    <div role="group" aria-label={`Decide ${words}`} className="flex flex-wrap justify-end gap-1">
      {ACTIONS.filter(([action]) => allowed.includes(action)).map(([action, label]) => (
        <Button key={action} size="small" variant="quiet" disabled={waits} onClick={() => act(action)}>
          {label}
          {needsForm(annotation, action) ? '…' : ''}
        </Button>
      ))}
    </div>
  );
}

/** Whether the card asks for something first: a reason, or a source. */
function needsForm(annotation: AnchoredAnnotation, action: CardAction): boolean {
  if (action === 'sourced') return lacksSource(annotation, 0);
  return action === 'stet' && annotation.origin.kind === 'person';
}
