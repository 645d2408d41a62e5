import type { JSX, ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do first. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says why a place is empty and what to do about it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): JSX.Element {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      {icon ? (
        <span aria-hidden="true" className="mb-1 text-faint [&_svg]:size-9 [&_svg]:stroke-[1.4]">
          {icon}
        </span>
      ) : null}
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      {children ? <div className="max-w-[46ch] text-soft">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
