import { useState } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import type { Category } from '#lib/core/annotation/category.ts';

/** The categories of the house in its order, and those that were put away. */
export interface HouseCategories {
  readonly used: readonly Category[];
  readonly retired: readonly Category[];
}

export interface Categories extends HouseCategories {
  /** Takes in one that was made or changed. */
  readonly put: (category: Category) => void;
  /** Puts one at another place among those in use. */
  readonly move: (category: Category, to: number) => void;
  readonly setRetired: (category: Category, retired: boolean) => void;
}

const without = (list: readonly Category[], { key }: Category) => list.filter((one) => one.key !== key);

/** The categories and what can be done about them; what fails is told in a message. @param first what the server rendered */
export function useCategories(first: HouseCategories): Categories {
  const [lists, setLists] = useState(first);
  const show = useToast();
  const change = async (category: Category, wanted: object, done: (before: HouseCategories) => HouseCategories) => {
    try {
      await api('PATCH', `/categories/${category.key}`, wanted);
      setLists(done);
      return true;
    } catch (error) {
      show({ tone: 'problem', text: sentenceOf(error) });
      return false;
    }
  };
  return {
    ...lists,
    put: (category) =>
      setLists(({ used, retired }) => {
        const isIn = (list: readonly Category[]) => list.some(({ key }) => key === category.key);
        const swap = (list: readonly Category[]) => list.map((one) => (one.key === category.key ? category : one));
        if (isIn(retired)) return { used, retired: swap(retired) };
        return { used: isIn(used) ? swap(used) : [...used, category], retired };
      }),
    move: (category, position) =>
      void change(category, { position }, ({ used, retired }) => ({
        used: without(used, category).toSpliced(position, 0, category),
        retired,
      })),
    setRetired: (category, archived) =>
      void change(category, { archived }, ({ used, retired }) =>
        archived
          ? { used: without(used, category), retired: [...retired, category] }
          : { used: [...used, category], retired: without(retired, category) },
      ).then((done) => {
        const text = archived ? 'is retired: nothing new is flagged with it.' : 'can be flagged with again.';
        return done ? show({ text: `“${category.label}” ${text}` }) : undefined;
      }),
  };
}
