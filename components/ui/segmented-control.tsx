'use client';

import type { JSX, ReactNode } from 'react';
import * as Primitive from 'radix-ui/toggle-group';
import { classes } from './classes.ts';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One of two to five, all in sight; arrows move between them. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
  className,
}: SegmentedControlProps<Value>): JSX.Element {
  return (
    <Primitive.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = segments.find((segment) => segment.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={classes('inline-flex max-w-full rounded-lg border border-line bg-desk p-0.5', className)}
    >
      {segments.map((segment) => (
        <Primitive.Item
          key={segment.value}
          value={segment.value}
          className="inline-flex min-h-7 flex-1 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm whitespace-nowrap text-soft hover:text-ink data-[state=on]:bg-card data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-card pointer-coarse:min-h-10"
        >
          {segment.label}
        </Primitive.Item>
      ))}
    </Primitive.Root>
  );
}
