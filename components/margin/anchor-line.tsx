import type { JSX } from 'react';
import { shortened } from './announce.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What became of the words of an open annotation since it was made: then and now; nothing while they are as they were. */
export function AnchorLine({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const { anchor, originalExact, status } = annotation;
  if (status === 'decided') return null;
  if (anchor.state === 'moved')
    return <p className="mt-1.5 text-[0.8125rem] text-faint">Moved with its words since it was made.</p>;
  if (anchor.state !== 'changed') return null;
  return (
    <p className="mt-1.5 text-[0.8125rem] text-faint wrap-anywhere">
      Made on <Words words={originalExact} />, edited since: now <Words words={anchor.text} />.
    </p>
  );
}

function Words({ words }: { readonly words: string }): JSX.Element {
  return (
    <q className="font-serif text-soft" title={words}>
      {shortened(words)}
    </q>
  );
}
