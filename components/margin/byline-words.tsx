import type { JSX } from 'react';
import type { Byline } from '#lib/core/annotation/annotation.ts';

/** Who wrote something in a file that was brought in: nobody of the house, and not to be taken for one. */
export function BylineWords({ byline }: { readonly byline: Byline }): JSX.Element {
  return (
    <>
      <bdi>{byline.name}</bdi> (elsewhere)
    </>
  );
}
