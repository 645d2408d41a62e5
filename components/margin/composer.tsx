'use client';

import { PencilLine } from 'lucide-react';
import type { JSX } from 'react';
import { CategoryChoice } from './category-choice.tsx';
import { draftProblem, draftWords, type Draft } from './draft.ts';
import { MentionField } from './mention-field.tsx';
import { ReplacementField } from './replacement-field.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import { SmallForm } from './small-form.tsx';
import { useDraft } from './use-draft.ts';
import { useArticle, useMargin } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';

const TITLES: Readonly<Record<Draft['kind'], string>> = {
  flag: 'New flag',
  comment: 'New comment',
  correction: 'Suggested edit',
};

/** The form of a new annotation, beside the words that it is about. What is typed survives a reload. */
export function Composer({ draft }: { readonly draft: Draft }): JSX.Element {
  const saving = useMargin((state) => state.saving);
  const problem = useMargin((state) => state.problem);
  const { change, save, discard } = useDraft();
  const missing = draftProblem(draft);
  return (
    <section
      data-composer
      aria-label={TITLES[draft.kind]}
      className="rounded-[11px] bg-card p-3.5 shadow-card outline-2 outline-pencil"
    >
      <h3 className="text-[0.8125rem] font-semibold text-pencil">
        {TITLES[draft.kind]}
        {draft.target === null ? ' on the whole article' : ''}
      </h3>
      {draft.kind === 'correction' || draft.target === null ? null : (
        <blockquote className="mt-1 line-clamp-2 font-serif text-[0.95rem] text-soft">{draftWords(draft)}</blockquote>
      )}
      <SmallForm
        label={TITLES[draft.kind]}
        send="Save"
        busy={saving}
        disabled={missing !== null}
        onSend={save}
        onCancel={discard}
      >
        <DraftFields draft={draft} change={change} />
        {problem ? (
          <p role="alert" className="rounded-lg bg-del-soft px-2.5 py-1.5 text-[0.8125rem] text-del">
            {problem}
          </p>
        ) : null}
      </SmallForm>
    </section>
  );
}

function DraftFields({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}): JSX.Element {
  const { categories } = useArticle();
  const category = categories.find(({ key }) => key === draft.category);
  const suggests = draft.kind === 'correction';
  return (
    <>
      {draft.kind === 'comment' || suggests ? null : (
        <CategoryChoice
          value={draft.category}
          autoFocus={draft.category === null}
          onChange={(chosen) => change({ category: chosen, severity: null })}
        />
      )}
      {draft.replacement === null ? null : (
        <ReplacementField
          words={draftWords(draft)}
          value={draft.replacement}
          autoFocus={suggests}
          onChange={(replacement) => change({ replacement })}
        />
      )}
      <MentionField
        label={draft.kind === 'comment' ? 'Comment' : 'Note'}
        placeholder={suggests ? 'Why? (if it needs saying)' : (category?.guideline ?? '')}
        autoFocus={draft.kind === 'comment' || (draft.kind === 'flag' && draft.category !== null)}
        rows={2}
        value={draft.body}
        onChange={(body) => change({ body })}
      />
      {draft.kind === 'flag' ? (
        <div className="flex flex-wrap items-center gap-2">
          {category ? (
            <SeverityChoice
              value={draft.severity ?? category.defaultSeverity}
              onChange={(severity) => change({ severity })}
            />
          ) : null}
          {draft.replacement === null ? (
            <Button size="small" variant="quiet" onClick={() => change({ replacement: draftWords(draft) })}>
              <PencilLine aria-hidden="true" className="size-3.5" />
              Propose words
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
