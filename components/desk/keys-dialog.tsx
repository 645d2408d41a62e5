'use client';

import type { JSX } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['N'], 'New article'],
  [['/'], 'Search the titles'],
  [['J', '↓'], 'Next article'],
  [['K', '↑'], 'Previous article'],
  [['Enter'], 'Open it'],
  [['Esc'], 'Empty the search'],
  [['?'], 'These keys'],
];

/** Every key of the desk. */
export function KeysDialog({
  open,
  onOpenChange,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}): JSX.Element {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" size="small">
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
