import type { JSX } from 'react';
import { diffWords } from '#lib/core/correction/diff-words.ts';
import { classes } from '#components/ui/classes.ts';

interface SwapProps {
  readonly from: string;
  /** "" deletes the words. */
  readonly to: string;
  /** At most three lines. */
  readonly clamp?: boolean;
}

/** What a replacement does to the words: kept words plain, those that go struck out, those that come marked. */
export function Swap({ from, to, clamp = false }: SwapProps): JSX.Element {
  return (
    <p
      className={classes(
        'mt-1.5 mb-1 font-serif text-[0.97rem] leading-6 wrap-anywhere text-ink [&_del+ins]:ml-1',
        clamp && 'line-clamp-3',
      )}
    >
      {diffWords(from, to).map((part, index) => {
        // The parts of one diff never move: their place is their name.
        const key = `${index}`;
        if (part.kind === 'kept') return <span key={key}>{part.text}</span>;
        return part.kind === 'removed' ? <del key={key}>{part.text}</del> : <ins key={key}>{part.text}</ins>;
      })}
    </p>
  );
}
