import type { JSX } from 'react';
import { initials } from '#lib/core/annotation/initials.ts';
import { classes } from './classes.ts';
import { swatchesOf, swatchOf } from './swatch.ts';

export interface AvatarProps {
  readonly id: string;
  readonly name: string;
  /** Colour number; by the id when it isn't given. */
  readonly swatch?: number | undefined;
  readonly className?: string;
}

/** A circle with initials; the whole name on hover and for screen readers. */
export function Avatar({ id, name, swatch = swatchOf(id), className }: AvatarProps): JSX.Element {
  return (
    <span
      role="img"
      aria-label={name}
      title={name}
      data-swatch={swatch}
      className={classes(
        'inline-flex size-[27px] shrink-0 items-center justify-center rounded-full border-2 border-paper bg-swatch text-[0.6875rem] leading-none font-semibold text-white select-none',
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

/** Several people, overlapping; the last circle counts those there is no room for. */
export function Avatars({
  people,
  most = 4,
  label,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly most?: number;
  readonly label: string;
}): JSX.Element | null {
  if (people.length === 0) return null;
  const swatches = swatchesOf(people.map(({ id }) => id));
  const shown = people.length > most ? people.slice(0, most - 1) : people;
  const rest = people.slice(shown.length);
  return (
    <span role="group" aria-label={label} className="inline-flex -space-x-1.5">
      {shown.map((person) => (
        <Avatar key={person.id} id={person.id} name={person.name} swatch={swatches.get(person.id)} />
      ))}
      {rest.length > 0 ? (
        <span
          title={rest.map((person) => person.name).join(', ')}
          className="inline-flex h-[27px] min-w-[27px] items-center justify-center rounded-full border-2 border-paper bg-hover px-1 text-[0.6875rem] font-semibold text-ink"
        >
          +{rest.length}
        </span>
      ) : null}
    </span>
  );
}
