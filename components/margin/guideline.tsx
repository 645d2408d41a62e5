'use client';

import { X } from 'lucide-react';
import type { JSX } from 'react';
import { useCardForm } from './use-card-form.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** What the house says of the annotation's category: when to use it, and what to do then. */
export function Guideline({ annotation }: { readonly annotation: AnchoredAnnotation }): JSX.Element | null {
  const { categories } = useArticle();
  const { close } = useCardForm(annotation.id);
  const category = categories.find(({ key }) => key === annotation.category);
  if (!category) return null;
  return (
    <div
      role="status"
      data-color={category.color}
      className="mt-2.5 flex items-start gap-1 rounded-lg bg-tone-soft py-1 pr-1 pl-2.5 text-[0.8125rem] text-ink"
    >
      <p className="flex-1 py-1 whitespace-pre-line">
        <b className="font-semibold">{category.label}:</b>{' '}
        {category.guideline || 'The house has written no guideline for this category yet.'}
      </p>
      <IconButton label="Close the guideline" icon={<X />} className="size-7" onClick={close} />
    </div>
  );
}
