import type { Awareness } from 'y-protocols/awareness';
import { swatchesOf } from '#components/ui/swatch.ts';

/** The colour of a person's caret: a custom property that `colourPeople` sets, so that it may change under a drawn caret. */
export function caretColour(personId: string): string {
  return `var(--person-${CSS.escape(personId)}, var(--swatch-0))`;
}

/** Gives everybody in the article their colour, as their avatars have it, while people come and go. Returns how to stop. */
export function colourPeople(awareness: Awareness, root: HTMLElement): () => void {
  const colour = () => {
    const states = [...awareness.getStates().values()] as { readonly user?: { readonly id?: unknown } }[];
    const ids = states.flatMap(({ user }) => (typeof user?.id === 'string' ? [user.id] : []));
    for (const [id, swatch] of swatchesOf(ids))
      root.style.setProperty(`--person-${CSS.escape(id)}`, `var(--swatch-${swatch})`);
  };
  colour();
  awareness.on('change', colour);
  return () => awareness.off('change', colour);
}
