'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ArticleContextValue } from './article-context.ts';
import { openLiveArticle, type LiveArticle } from './live-article.ts';
import type { TextPane } from './text-pane.ts';
import { api, sentenceOf } from '#components/api.ts';
import { createAnnouncer, doingOf } from '#components/margin/announce.ts';
import { createAnnotationActions } from '#components/margin/annotation-actions.ts';
import { createAnnotationFeed, type AnnotationFeed } from '#components/margin/annotation-feed.ts';
import { createAnnotationStore } from '#components/margin/annotation-store.ts';
import { createMarginStore } from '#components/margin/margin-state.ts';
import { openOn } from '#components/margin/neighbours.ts';
import { goOn, goTo } from '#components/margin/walk.ts';
import { createUnseenStore, withChanged } from '#components/unseen/unseen-store.ts';
import { useToast, type ToastMessage } from '#components/ui/toast.tsx';
import { can, type Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import type { ArticleState } from '#lib/core/article/article.ts';

/** What the server gives the page to begin with. */
export interface ArticlePageProps {
  readonly actor: Actor;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly state: ArticleState;
    /** BCP 47; null when nobody knows. */
    readonly language: string | null;
    readonly sourceUrl: string | null;
    readonly generation: string;
  };
  /** The text as HTML, safe: made by the server from the document. */
  readonly html: string;
  /** `next`: there are more, which the page asks for. */
  readonly annotations: {
    readonly items: readonly AnchoredAnnotation[];
    readonly next: string | null;
    readonly event: number;
  };
  readonly categories: readonly Category[];
}

interface ArticleHead {
  readonly title: string;
  readonly state: ArticleState;
  readonly language: string | null;
  readonly sourceUrl: string | null;
}

interface PageParts {
  readonly context: ArticleContextValue;
  readonly feed: AnnotationFeed;
}

/** Makes what the parts of the page share, opens the live article, and keeps annotations, title and state up to date. */
export function useArticlePage(props: ArticlePageProps): {
  readonly context: ArticleContextValue;
  readonly live: LiveArticle | null;
  readonly head: ArticleHead;
} {
  const notify = useLatest(useToast());
  const [{ context, feed }] = useState(() => createParts(props, notify));
  const [head, setHead] = useState<ArticleHead>(props.article);
  const [live, setLive] = useState<LiveArticle | null>(null);
  const [categories, setCategories] = useState(props.categories);
  const { id, generation } = props.article;
  const { id: selfId, name } = props.actor;
  const mayEdit = can(props.actor, 'article.edit');

  useEffect(() => {
    const problem = (error: unknown) => notify({ tone: 'problem', text: sentenceOf(error) });
    const readHead = () => api<ArticleHead>('GET', `/articles/${id}`).then(setHead, problem);
    const readCategories = () =>
      api<{ readonly items: readonly Category[] }>('GET', '/categories').then(
        ({ items }) => setCategories(items),
        problem,
      );
    const opened = openLiveArticle(
      { articleId: id, generation, self: { id: selfId, name }, mayEdit },
      {
        onMessage: (message) => {
          if (message.type === 'annotation') feed.tell(message.event, message.id);
          else if (message.type === 'categories') void readCategories();
          else void readHead();
        },
        onConnected: feed.catchUp,
      },
    );
    // A connection begins and ends with this effect: it can't be made while rendering.
    // oxlint-disable-next-line react/set-state-in-effect
    setLive(opened);
    return () => {
      setLive(null);
      opened.close();
    };
  }, [id, generation, selfId, name, mayEdit, feed, notify]);
  const withCategories = useMemo(() => ({ ...context, categories }), [context, categories]);
  return { context: withCategories, live, head };
}

function createParts(
  { actor, article, annotations: first, categories }: ArticlePageProps,
  notify: (message: ToastMessage) => void,
): PageParts {
  const annotations = createAnnotationStore(first.items, first.event);
  const margin = createMarginStore();
  const unseen = createUnseenStore();
  const announce = createAnnouncer((announcement) => margin.setState({ announcement }));
  const pane = createStore<{ readonly current: TextPane | null }>(() => ({ current: null }));
  const actions = createAnnotationActions({
    annotations,
    margin,
    notify,
    mayReopen: can(actor, 'annotation.reopen'),
    onDecided: (id, listed, held) => goOn(context, id, { ids: listed, held }),
    onTakenBack: (id) => goTo(context, id),
    spans: () => pane.getState().current?.spans() ?? new Map(),
    lookAgain: (ids) => feed.lookAgain(ids),
  });
  const context: ArticleContextValue = {
    articleId: article.id,
    actor,
    categories,
    annotations,
    margin,
    actions,
    unseen,
    pane,
  };
  const feed = createAnnotationFeed({ articleId: article.id, next: first.next }, annotations, {
    change: (now, before) => {
      // Somebody else's accepted words stand where others may have stood.
      if (before && now.decision?.decision === 'accepted' && !before.decision)
        feed.lookAgain(openOn(before, annotations.getState().byId.values()));
      const doing = doingOf(now, before, actor.id);
      if (!doing) return;
      announce(doing);
      unseen.setState((state) => withChanged(state, now.id, before === undefined));
    },
    error: (error) => notify({ tone: 'problem', text: sentenceOf(error) }),
  });
  return { context, feed };
}

/** A function that is the same one for good and calls the newest. */
function useLatest(call: (message: ToastMessage) => void): (message: ToastMessage) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  }, [call]);
  return useCallback((message) => latest.current(message), []);
}
