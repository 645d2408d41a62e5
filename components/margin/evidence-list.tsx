'use client';

import type { JSX } from 'react';
import { day } from './age.ts';
import { balanceWords } from './balance-words.ts';
import { Who } from './who.tsx';
import { useArticle } from '#components/editor/article-context.ts';
import type { Evidence, Stance } from '#lib/core/annotation/annotation.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';

const STANCES: Readonly<Record<Stance, { readonly word: string; readonly edge: string }>> = {
  supports: { word: 'Supports', edge: 'border-ins' },
  refutes: { word: 'Refutes', edge: 'border-del' },
  context: { word: 'Context', edge: 'border-edge' },
};

interface EvidenceListProps {
  /** The annotation that it belongs to. */
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** The sources given for or against: how they stand, then each with what it says of the passage. */
export function EvidenceList({ id, evidence }: EvidenceListProps): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <div className="my-2 text-[0.8125rem]">
      <p className="mb-1 font-semibold text-ink">Evidence: {balanceWords(evidence)}</p>
      <ul aria-label="Evidence" className="flex flex-col gap-1.5">
        {evidence.map((source) => (
          <li
            key={source.id}
            className={`group/source border-l-[3px] py-0.5 pl-2.5 wrap-anywhere ${STANCES[source.stance].edge}`}
          >
            {STANCES[source.stance].word} · <SourceName source={source} />
            {source.quote ? <q className="block font-serif text-soft">{source.quote}</q> : null}
            <SourceFooting id={id} source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceName({ source }: { readonly source: Evidence }): JSX.Element {
  const name = source.citation || source.url || 'a quoted passage';
  if (!source.url || !isSafeLink(source.url)) return <span>{name}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-pencil underline underline-offset-2"
    >
      {name}
    </a>
  );
}

function SourceFooting({ id, source }: { readonly id: string; readonly source: Evidence }): JSX.Element {
  const { actions, actor } = useArticle();
  const isOwn = source.author.id === actor.id && !source.byline;
  return (
    <span className="block text-faint">
      <Who person={source.author} byline={source.byline} />
      {source.accessedAt ? (
        <>
          , looked at <time dateTime={source.accessedAt}>{day(source.accessedAt)}</time>
        </>
      ) : null}
      {isOwn ? (
        <button
          type="button"
          className="ml-1.5 underline underline-offset-2 opacity-0 group-focus-within/source:opacity-100 group-hover/source:opacity-100 hover:text-ink pointer-coarse:opacity-100"
          onClick={() => void actions.removeEvidence(id, source.id)}
        >
          remove
        </button>
      ) : null}
    </span>
  );
}
