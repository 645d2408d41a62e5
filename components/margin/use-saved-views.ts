import { useEffect, useState } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import type { SavedView, SavedViewInput } from '#lib/core/annotation/saved-view.ts';

export interface SavedViewList {
  readonly items: readonly SavedView[];
  /** Keeps filters under a name. @throws ApiProblem */
  readonly keep: (view: SavedViewInput) => Promise<void>;
  readonly remove: (view: SavedView) => void;
}

/** One's own views and shared ones, read when the filters are opened; what fails is told in a message. */
export function useSavedViews(): SavedViewList {
  const [items, setItems] = useState<readonly SavedView[]>([]);
  const show = useToast();
  useEffect(() => {
    let isOver = false;
    api<{ readonly items: readonly SavedView[] }>('GET', '/views').then(
      (answer) => (isOver ? undefined : setItems(answer.items)),
      (error: unknown) => show({ tone: 'problem', text: sentenceOf(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [show]);
  return {
    items,
    keep: async (input) => {
      const kept = await api<SavedView>('POST', '/views', input);
      const others = (before: readonly SavedView[]) => before.filter(({ id }) => id !== kept.id);
      setItems((before) => [...others(before), kept].toSorted((one, other) => one.name.localeCompare(other.name)));
    },
    remove: (view) => {
      const { name, query, shared } = view;
      const tell = (error: unknown) => show({ tone: 'problem', text: sentenceOf(error) });
      const keepAgain = () =>
        void api<SavedView>('POST', '/views', { name, query, shared }).then(
          (kept) => setItems((before) => [...before, kept]),
          tell,
        );
      const removed = () => {
        setItems((before) => before.filter(({ id }) => id !== view.id));
        show({ text: `The view “${name}” is deleted.`, action: { label: 'Undo', run: keepAgain } });
      };
      void api('DELETE', `/views/${view.id}`).then(removed, tell);
    },
  };
}
