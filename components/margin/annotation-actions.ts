import { shortened } from './announce.ts';
import { annotationApi } from './annotation-api.ts';
import { DECISION_OF } from './allowed-actions.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { copyLink } from './copy-link.ts';
import { NOT_AN_ERROR, ruleDecider, type DecideRule } from './decide-rule.ts';
import type { CardAction } from './keys.ts';
import type { MarginStore } from './margin-state.ts';
import { createSender, type Sender } from './sender.ts';
import type { ApiProblem } from '#components/api.ts';
import type { ToastMessage } from '#components/ui/toast.tsx';
import type { DecisionKind } from '#lib/core/annotation/annotation.ts';
import type { AnnotationChange, EvidenceInput } from '#lib/core/annotation/schemas.ts';

/** Everything that a card can do; each answers whether it was done, and tells the person when it wasn't. */
export interface AnnotationActions {
  /** What a button or a key of a card asks for: does it, or opens its form. */
  act(id: string, action: CardAction): void;
  decide(id: string, decision: DecisionKind, reason?: string): Promise<boolean>;
  readonly decideRule: DecideRule;
  /** Takes back the last decision that was made on this page and still stands; false when there is none. */
  takeBack(): boolean;
  /** Lets `takeBack` find a decision that was made elsewhere on this page. */
  remember(made: Made): void;
  reply(id: string, body: string): Promise<boolean>;
  changeReply(id: string, replyId: string, body: string): Promise<boolean>;
  deleteReply(id: string, replyId: string): Promise<boolean>;
  addEvidence(id: string, input: Partial<EvidenceInput>): Promise<boolean>;
  change(id: string, change: AnnotationChange): Promise<boolean>;
}

/** Annotations that were decided at once, and how to take that back. */
export interface Made {
  readonly ids: readonly string[];
  readonly takeBack: () => void;
}

interface Surroundings {
  readonly annotations: AnnotationStore;
  readonly margin: MarginStore;
  readonly notify: (message: ToastMessage) => void;
  /** Whether this person may take decisions back. */
  readonly mayReopen: boolean;
  /** The active annotation was decided: goes on to the next undecided one of the list as it was, and answers whether there is one. */
  readonly onDecided: (id: string, listed: readonly string[]) => boolean;
  /** A decision was taken back: goes to its annotation. */
  readonly onTakenBack: (id: string) => void;
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
export function createAnnotationActions(around: Surroundings): AnnotationActions {
  const { annotations, margin, notify } = around;
  const send = createSender(annotations, notify);
  const sendAndClose: Sender = async (...sent) => {
    const done = await send(...sent);
    if (done) margin.setState(({ form }) => ({ form: form?.id === sent[0] ? null : form }));
    return done;
  };
  const made: Made[] = [];
  const decide = decider(around, made, send, sendAndClose);
  const openForm = (id: string, kind: 'reply' | 'evidence' | 'edit' | 'stet') => {
    annotations.setState({ activeId: id });
    margin.setState({ form: { id, kind } });
  };
  const act = (id: string, action: CardAction) => {
    switch (action) {
      case 'accept':
      case 'fixed':
      case 'sourced':
      case 'withdraw':
        return void decide(id, DECISION_OF[action]);
      case 'stet':
        if (annotations.getState().byId.get(id)?.origin.kind === 'check') return void decide(id, 'stet', NOT_AN_ERROR);
        return openForm(id, 'stet');
      case 'reply':
      case 'evidence':
      case 'edit':
        return openForm(id, action);
      case 'reopen':
        return void send(id, () => annotationApi.reopen(id));
      case 'copyLink':
        return void copyLink(id, notify);
    }
  };
  return {
    act,
    decide,
    takeBack: () => takeBackLast(around, made),
    remember: (one) => void made.push(one),
    decideRule: ruleDecider(annotations, notify, send),
    reply: (id, body) => sendAndClose(id, () => annotationApi.reply(id, body)),
    changeReply: (id, replyId, body) => send(id, () => annotationApi.changeReply(id, replyId, body)),
    deleteReply: (id, replyId) => send(id, () => annotationApi.deleteReply(id, replyId)),
    addEvidence: (id, input) => sendAndClose(id, () => annotationApi.addEvidence(id, input)),
    change: (id, change) => sendAndClose(id, () => annotationApi.change(id, change)),
  };
}

/** Takes back the newest of the decisions `made` that still stands. */
function takeBackLast({ annotations, mayReopen }: Surroundings, made: Made[]): boolean {
  const { byId } = annotations.getState();
  const stands = ({ ids }: Made) => ids.some((id) => byId.get(id)?.status === 'decided');
  let last = mayReopen ? made.pop() : undefined;
  while (last && !stands(last)) last = made.pop();
  last?.takeBack();
  return last !== undefined;
}

async function reopenOne(around: Surroundings, send: Sender, id: string): Promise<void> {
  if (!(await send(id, () => annotationApi.reopen(id)))) return;
  around.onTakenBack(id);
  const words = shortened(around.annotations.getState().byId.get(id)?.originalExact ?? '');
  around.notify({ topic: 'decision', text: `Taken back: “${words}” is open again.` });
}

/** Decides, goes on to the next one, and offers the way back; shows the present words when they are not those to replace. */
function decider(around: Surroundings, made: Made[], send: Sender, sendAndClose: Sender): AnnotationActions['decide'] {
  const { annotations, margin, notify, mayReopen, onDecided } = around;
  return async (id, decision, reason) => {
    const showConflict = ({ status, details }: ApiProblem) => {
      const { present } = details;
      if (status !== 409 || typeof present !== 'string') return false;
      annotations.setState({ activeId: id });
      margin.setState({ form: { id, kind: 'conflict', present } });
      return true;
    };
    const listed = margin.getState().shown.ids;
    const done = await sendAndClose(id, () => annotationApi.decide(id, decision, reason), showConflict);
    if (!done) return false;
    made.push({ ids: [id], takeBack: () => void reopenOne(around, send, id) });
    // Whoever went elsewhere meanwhile stays there.
    const isAtEnd = annotations.getState().activeId === id && !onDecided(id, listed);
    const reopen = { label: 'Reopen', run: () => void send(id, () => annotationApi.reopen(id)) };
    const text = isAtEnd ? `${DONE_WORDS[decision]} Nothing else is open here.` : DONE_WORDS[decision];
    notify({ text, topic: 'decision', ...(mayReopen ? { action: reopen } : {}) });
    return true;
  };
}
