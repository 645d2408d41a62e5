'use client';

import type { JSX } from 'react';
import type { HouseWords } from './house-lines.ts';
import { api, sentenceOf } from '#components/api.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { MenuItem } from '#components/ui/dropdown-menu.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { can } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Longer passages are no words or names of a list. */
const LONGEST = 40;

/** Puts the words that a check flagged among those of this article that are never flagged; nothing where they are too long for a word. */
export function NeverFlagItem({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const { actor, articleId } = useArticle();
  const show = useToast();
  const words = annotation.target.quote.exact.trim();
  const fits = annotation.origin.kind === 'check' && annotation.status === 'open' && words.length <= LONGEST;
  if (!fits || !/\p{L}/u.test(words) || !can(actor, 'house.words')) return null;
  const add = async (): Promise<void> => {
    const address = `/articles/${articleId}/words`;
    try {
      const before = await api<HouseWords>('GET', address);
      if (!before.words.includes(words)) await api('PUT', address, { ...before, words: [...before.words, words] });
      show({ text: `“${words}” is not flagged in this article any more.` });
    } catch (error) {
      show({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  return <MenuItem onSelect={() => void add()}>Never flag “{words}” in this article</MenuItem>;
}
