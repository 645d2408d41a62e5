import type { JSX, ReactNode } from 'react';

/** What a single-purpose page is for, above its form. */
export function SheetHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): JSX.Element {
  return (
    <div className="mb-5">
      <h1 className="font-serif text-2xl leading-8 font-semibold">{title}</h1>
      {children ? <div className="mt-1.5 text-soft">{children}</div> : null}
    </div>
  );
}
