import type { JSX, ReactNode } from 'react';
import { classes } from './classes.ts';

/** A sentence that must not be missed, in the page: what went wrong (announced at once), or what is so. */
export function Banner({ tone = 'problem', children, className }: { readonly tone?: 'problem' | 'note'; readonly children: ReactNode; readonly className?: string }): JSX.Element {
  const look = tone === 'problem' ? 'bg-del-soft text-del' : 'bg-pencil-soft text-ink';
  return (
    <div role={tone === 'problem' ? 'alert' : 'note'} className={classes('rounded-lg px-3 py-2 text-sm', look, className)}>
      {children}
    </div>
  );
}
