import { api } from '#components/api.ts';
import type { ArticleContextValue } from '#components/editor/article-context.ts';
import { unseenCount, withSeen } from './unseen-store.ts';

/** What this needs of an article's page. */
export type Page = Pick<ArticleContextValue, 'articleId' | 'annotations' | 'unseen' | 'pane'>;

/** What GET /articles/:id/unseen answers. */
interface UnseenParts {
  readonly since: string | null;
  readonly annotations: readonly { readonly id: string; readonly made: boolean }[];
  readonly lines: readonly number[];
}

/** Milliseconds between two looks at what is in sight: what is there at both has been looked at. */
const LOOK_EVERY = 1000;
/** Milliseconds after which the server is told of what was seen, while the page stays open. */
const TELL_EVERY = 15_000;

/**
 * Reads what is new in the article, marks as seen what stays in sight or is made active, and tells the server: now and
 * then, and when the page is left. Returns how to stop.
 */
export function keepUnseen(article: Page): () => void {
  const { articleId, annotations, unseen } = article;
  const told = new Set<string | number>();
  let isKnown = false;

  const tell = (keepalive = false) => {
    // As long as the server has not said what is new, nobody can say that all of it was seen.
    if (!isKnown) return;
    const state = unseen.getState();
    const ids = [...state.annotations].filter(([id, { seen }]) => seen && !told.has(id)).map(([id]) => id);
    const lines = [...state.lines].filter(([line, seen]) => seen && !told.has(line)).map(([line]) => line);
    const all = unseenCount(state) === 0;
    const { event } = annotations.getState();
    const mark = all ? `all of ${event}` : '';
    if (all ? told.has(mark) && !keepalive : ids.length + lines.length === 0) return;
    for (const one of [...ids, ...lines, mark]) told.add(one);
    const body = JSON.stringify(all ? { event, all: true } : { event, annotations: ids, lines });
    // What can't be told now stays new for the next visit: the person has nothing to do about it.
    void fetch(`/api/v1/articles/${articleId}/seen`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive,
    }).catch(() => null);
  };

  const begin = async () => {
    const answer = await api<UnseenParts>('GET', `/articles/${articleId}/unseen`).catch(() => null);
    if (!answer) return;
    unseen.setState((state) => ({
      annotations: new Map([
        ...answer.annotations.map(({ id, made }) => [id, { made, seen: false }] as const),
        ...state.annotations,
      ]),
      lines: new Map(answer.lines.map((line) => [line, false])),
    }));
    isKnown = true;
    if (answer.since === null) tell();
  };

  void begin();
  const stopLooking = lookAround(article);
  const timer = setInterval(tell, TELL_EVERY);
  const onLeave = () => {
    if (document.visibilityState === 'hidden') tell(true);
  };
  document.addEventListener('visibilitychange', onLeave);
  return () => {
    stopLooking();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onLeave);
    // To another page of this site: the window stays, and nothing is hidden.
    tell(true);
  };
}

/** Marks as seen what is in sight twice in a row, and what is active. */
function lookAround({ annotations, unseen, pane }: Page): () => void {
  let before = new Set<string | number>();
  const look = () => {
    const state = unseen.getState();
    if (document.visibilityState !== 'visible' || unseenCount(state) === 0) return;
    const ids = cardsInSight().filter((id) => state.annotations.has(id));
    const blocks = pane.getState().current?.blocksWith(new Set(state.lines.keys())) ?? [];
    const lines = blocks.filter(({ box }) => isInSight(box)).flatMap(({ lines }) => lines);
    const { activeId } = annotations.getState();
    const stayed = <T extends string | number>(things: readonly T[]) => things.filter((one) => before.has(one));
    unseen.setState(withSeen(state, [...stayed(ids), ...(activeId ? [activeId] : [])], stayed(lines)));
    before = new Set<string | number>([...ids, ...lines]);
  };
  const timer = setInterval(look, LOOK_EVERY);
  return () => clearInterval(timer);
}

function cardsInSight(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')]
    .filter((card) => isInSight(card.getBoundingClientRect()))
    .map((card) => card.dataset['card'] ?? '');
}

function isInSight({ top, bottom, height }: DOMRect): boolean {
  return height > 0 && top < window.innerHeight && bottom > 0;
}
