'use client';

import { useState, type KeyboardEvent } from 'react';

/** Which of some options is the active one, and the keys that walk and choose while the focus stays in a field. */
export function useOptions<Option>(
  options: readonly Option[],
  { onChoose, onClose }: { readonly onChoose: (option: Option) => void; readonly onClose: () => void },
): { readonly active: number; onKeyDown(event: KeyboardEvent): void } {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, Math.max(0, options.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    if (!option || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'ArrowDown') setWanted((active + 1) % options.length);
    else if (key === 'ArrowUp') setWanted((active + options.length - 1) % options.length);
    else if (key === 'Escape') onClose();
    else if (key === 'Enter' || (key === 'Tab' && !event.shiftKey)) {
      setWanted(0);
      onChoose(option);
    } else return;
    event.preventDefault();
    // The form around the field would take Escape and Enter for itself.
    event.stopPropagation();
  };
  return { active, onKeyDown };
}
