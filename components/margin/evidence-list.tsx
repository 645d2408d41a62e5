import type { JSX } from 'react';
import type { Evidence, Stance } from '#lib/core/annotation/annotation.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';

const STANCES: Readonly<Record<Stance, { readonly word: string; readonly edge: string }>> = {
  supports: { word: 'Supports', edge: 'border-ins' },
  refutes: { word: 'Refutes', edge: 'border-del' },
  context: { word: 'Context', edge: 'border-edge' },
};

/** The sources given for or against, each with what it says of the passage. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <ul aria-label="Evidence" className="my-2 flex flex-col gap-1.5">
      {evidence.map((source) => (
        <li
          key={source.id}
          className={`border-l-[3px] py-0.5 pl-2.5 text-[0.8125rem] wrap-anywhere ${STANCES[source.stance].edge}`}
        >
          {STANCES[source.stance].word} · <SourceName source={source} />
          {source.quote ? <q className="block font-serif text-soft">{source.quote}</q> : null}
        </li>
      ))}
    </ul>
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
