'use client';

import type { JSX } from 'react';
import { age } from './age.ts';
import { BylineWords } from './byline-words.tsx';
import { makerName } from './maker-name.ts';
import { useNow } from './use-now.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Tag } from '#components/ui/tag.tsx';
import { UnseenTag } from '#components/unseen/unseen-tag.tsx';
import type { AnchoredAnnotation, Kind } from '#lib/core/annotation/annotation.ts';

const KIND_LABELS: Readonly<Record<Kind, string>> = { flag: 'Flag', comment: 'Comment', correction: 'Correction' };

/** What an annotation is, how bad, whose, and how old: the first line of its card. */
export function CardHeading({
  annotation,
  titleId,
}: {
  readonly annotation: AnchoredAnnotation;
  readonly titleId: string;
}): JSX.Element {
  const { categories, actor } = useArticle();
  const now = useNow();
  const writtenAt = annotation.byline?.at ?? annotation.createdAt;
  const category = categories.find(({ key }) => key === annotation.category);
  return (
    <header className="flex items-center gap-2 text-[0.8125rem] leading-5">
      <h3 id={titleId} className="contents">
        <Tag color={category?.color ?? 'slate'} underline={category?.underline ?? 'solid'} title={category?.guideline}>
          {category?.label ?? annotation.category ?? KIND_LABELS[annotation.kind]}
        </Tag>
        {annotation.target.whole ? <span className="whitespace-nowrap text-soft">on the whole article</span> : null}
        {annotation.severity ? (
          <span className={annotation.severity === 'blocker' ? 'font-semibold text-ink' : 'text-soft'}>
            {annotation.severity}
          </span>
        ) : null}
      </h3>
      <UnseenTag id={annotation.id} />
      <span className="ml-auto truncate text-faint">
        {annotation.byline ? <BylineWords byline={annotation.byline} /> : makerName(annotation, actor.id)}
        {annotation.origin.kind === 'person' ? (
          <>
            {', '}
            <time dateTime={writtenAt} title={new Date(writtenAt).toLocaleString('en-GB')}>
              {age(writtenAt, now)}
            </time>
          </>
        ) : null}
      </span>
    </header>
  );
}
