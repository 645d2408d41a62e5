'use client';

import { annotationApi } from './annotation-api.ts';
import { withAnnotations } from './annotation-store.ts';
import { draftInput, draftProblem, type Draft } from './draft.ts';
import { keepDraft } from './kept-draft.ts';
import { sentenceOf } from '#components/api.ts';
import { useArticle } from '#components/editor/article-context.ts';

/** Changes, saves and discards the annotation that is being written. */
export function useDraft(): { change(part: Partial<Draft>): void; save(): void; discard(): void } {
  const { articleId, actor, categories, annotations, margin, pane } = useArticle();
  const set = (draft: Draft | null) => {
    keepDraft(localStorage, actor.id, articleId, draft);
    margin.setState({ draft, problem: null });
  };
  const leave = () => {
    set(null);
    pane.getState().current?.markDraft(null);
  };
  const save = async (draft: Draft) => {
    margin.setState({ saving: true, problem: null });
    // The text may have moved since the words were selected.
    const target = pane.getState().current?.draftPlace()?.target ?? draft.target;
    try {
      const made = await annotationApi.make(articleId, draftInput({ ...draft, target }, categories));
      annotations.setState((state) => ({ ...withAnnotations(state, [made]), activeId: made.id }));
      leave();
      pane.getState().current?.clearSelection();
      pane.getState().current?.focus();
    } catch (error) {
      margin.setState({ problem: sentenceOf(error) });
    } finally {
      margin.setState({ saving: false });
    }
  };
  return {
    change: (part) => {
      const { draft } = margin.getState();
      if (draft) set({ ...draft, ...part });
    },
    save: () => {
      const { draft, saving } = margin.getState();
      if (draft && !saving && draftProblem(draft) === null) void save(draft);
    },
    discard: () => {
      leave();
      pane.getState().current?.focus();
    },
  };
}
