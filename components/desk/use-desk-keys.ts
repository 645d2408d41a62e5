import { useEffect, useRef } from 'react';

export interface DeskKeys {
  readonly onNew: (() => void) | null;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** Typing, menus and dialogs keep their keys. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

/** Moves the focus along the articles' links; from elsewhere it begins at the first or last. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-article-link]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const to = at === -1 && step === -1 ? links.length - 1 : at + step;
  const link = links[Math.max(0, Math.min(links.length - 1, to))];
  link?.focus({ preventScroll: true });
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** The keys of the desk, anywhere on the page but in fields, menus and dialogs: N, /, J, K, arrows, ?. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const actions: Readonly<Record<string, (() => void) | null>> = {
        n: latest.current.onNew,
        '/': latest.current.onSearch,
        '?': latest.current.onHelp,
        j: () => walk(1),
        arrowdown: () => walk(1),
        k: () => walk(-1),
        arrowup: () => walk(-1),
      };
      const action = actions[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
