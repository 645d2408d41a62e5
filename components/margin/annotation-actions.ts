import { annotationApi } from './annotation-api.ts';
import { withAnnotations, withWaiting, type AnnotationStore } from './annotation-store.ts';
import type { CardAction } from './keys.ts';
import type { MarginStore } from './margin-state.ts';
import { DECISION_OF } from './allowed-actions.ts';
import { ApiProblem, sentenceOf } from '#components/api.ts';
import type { ToastMessage } from '#components/ui/toast.tsx';
import type { AnchoredAnnotation, DecisionKind } from '#lib/core/annotation/annotation.ts';
import type { AnnotationChange, EvidenceInput } from '#lib/core/annotation/schemas.ts';

/** Everything that a card can do; each answers whether it was done, and tells the person when it wasn't. */
export interface AnnotationActions {
  /** What a button or a key of a card asks for: does it, or opens its form. */
  act(id: string, action: CardAction): void;
  decide(id: string, decision: DecisionKind, reason?: string): Promise<boolean>;
  reopen(id: string): Promise<boolean>;
  reply(id: string, body: string): Promise<boolean>;
  changeReply(id: string, replyId: string, body: string): Promise<boolean>;
  deleteReply(id: string, replyId: string): Promise<boolean>;
  addEvidence(id: string, input: Partial<EvidenceInput>): Promise<boolean>;
  change(id: string, change: AnnotationChange): Promise<boolean>;
}

interface Surroundings {
  readonly annotations: AnnotationStore;
  readonly margin: MarginStore;
  readonly notify: (message: ToastMessage) => void;
  /** The annotation has left the open ones: go on to the next. */
  readonly onDecided: (id: string) => void;
}

const DONE_WORDS: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted: the words are in the text.',
  fixed: 'Marked as fixed.',
  sourced: 'Marked as sourced.',
  stet: 'Stet: the passage stands.',
  merged: 'Merged.',
  withdrawn: 'Withdrawn.',
};

/** The actions of one page's annotations. */
export function createAnnotationActions({ annotations, margin, notify, onDecided }: Surroundings): AnnotationActions {
  /** Waits for the server, shows that it waits, takes in the answer. One request at a time for each annotation. */
  const send = async (
    id: string,
    request: () => Promise<AnchoredAnnotation>,
    onProblem: (problem: ApiProblem) => boolean = () => false,
  ): Promise<boolean> => {
    if (annotations.getState().waiting.has(id)) return false;
    annotations.setState((state) => withWaiting(state, id, true));
    try {
      const answer = await request();
      annotations.setState((state) => withAnnotations(state, [answer]));
      return true;
    } catch (error) {
      const dealtWith = error instanceof ApiProblem && onProblem(error);
      if (!dealtWith) notify({ tone: 'problem', text: sentenceOf(error) });
      return false;
    } finally {
      annotations.setState((state) => withWaiting(state, id, false));
    }
  };
  const closing = async (id: string, sent: Promise<boolean>): Promise<boolean> => {
    const done = await sent;
    if (done) margin.setState(({ form }) => ({ form: form?.id === id ? null : form }));
    return done;
  };

  const reopen = (id: string) => send(id, () => annotationApi.reopen(id));
  const decide = async (id: string, decision: DecisionKind, reason?: string) => {
    const showConflict = ({ status, details }: ApiProblem) => {
      const { present } = details;
      if (status !== 409 || typeof present !== 'string') return false;
      annotations.setState({ activeId: id });
      margin.setState({ form: { id, kind: 'conflict', present } });
      return true;
    };
    const done = await closing(id, send(id, () => annotationApi.decide(id, decision, reason), showConflict));
    if (!done) return false;
    onDecided(id);
    notify({ text: DONE_WORDS[decision], action: { label: 'Reopen', run: () => void reopen(id) } });
    return true;
  };
  const openForm = (id: string, kind: 'reply' | 'evidence' | 'edit' | 'stet') => {
    annotations.setState({ activeId: id });
    margin.setState({ form: { id, kind } });
  };

  return {
    act: (id, action) => {
      switch (action) {
        case 'accept':
        case 'fixed':
        case 'sourced':
        case 'withdraw':
          void decide(id, DECISION_OF[action]);
          break;
        case 'stet':
        case 'reply':
        case 'evidence':
        case 'edit':
          openForm(id, action);
          break;
        case 'reopen':
          void reopen(id);
          break;
        case 'copyLink':
          void copyLink(id, notify);
          break;
      }
    },
    decide,
    reopen,
    reply: (id, body) => closing(id, send(id, () => annotationApi.reply(id, body))),
    changeReply: (id, replyId, body) => send(id, () => annotationApi.changeReply(id, replyId, body)),
    deleteReply: (id, replyId) => send(id, () => annotationApi.deleteReply(id, replyId)),
    addEvidence: (id, input) => closing(id, send(id, () => annotationApi.addEvidence(id, input))),
    change: (id, change) => closing(id, send(id, () => annotationApi.change(id, change))),
  };
}

async function copyLink(id: string, notify: (message: ToastMessage) => void): Promise<void> {
  const address = new URL(window.location.href);
  address.searchParams.set('annotation', id);
  try {
    await navigator.clipboard.writeText(address.href);
    notify({ text: 'Link copied.' });
  } catch {
    // Without a secure address, or permission, the browser keeps the clipboard shut: show the link instead.
    notify({ text: address.href });
  }
}
