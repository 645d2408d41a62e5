'use client';

import type { JSX } from 'react';
import { choicesOf } from './together.ts';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import { MenuItem, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { can } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Leads to deciding together on all open ones by whoever made this one, a rule or a person; nothing when it is the only one. */
export function TogetherItems({
  annotation: { origin },
}: {
  readonly annotation: AnchoredAnnotation;
}): JSX.Element | null {
  const { actor, margin } = useArticle();
  const byId = useAnnotations((state) => state.byId);
  const own = origin.kind === 'check' ? (`check:${origin.check}` as const) : (`person:${origin.person.id}` as const);
  const choice = choicesOf(margin.getState().filters, [...byId.values()]).find(({ scope }) => scope === own);
  if (!choice || choice.ids.length < 2 || !can(actor, 'annotation.decide')) return null;
  return (
    <>
      <MenuSeparator />
      <MenuItem onSelect={() => margin.setState({ together: own })}>
        Decide all {choice.ids.length} together ({choice.label})…
      </MenuItem>
    </>
  );
}
