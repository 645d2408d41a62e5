import { annotationApi } from './annotation-api.ts';
import { DECISION_OF } from './allowed-actions.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { adoptFinding } from './adopt-finding.ts';
import { copyLink } from './copy-link.ts';
import { decider } from './decide-and-go-on.ts';
import type { CardAction } from './keys.ts';
import type { CardForm, MarginStore } from './margin-state.ts';
import { twinMerger, type MergeTwins } from './merge-twins.ts';
import { mergedSources } from './neighbours.ts';
import { createSender, type Sender } from './sender.ts';
import type { ToastMessage } from '#components/ui/toast.tsx';
import type { DecisionKind, Person } from '#lib/core/annotation/annotation.ts';
import { lacksSource } from '#lib/core/annotation/decide.ts';
import type { AnnotationChange, EvidenceInput } from '#lib/core/annotation/schemas.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Everything that a card can do; each answers whether it was done, and tells the person when it wasn't. */
export interface AnnotationActions {
  /** What a button or a key of a card asks for: does it, or opens its form. */
  act(id: string, action: CardAction): void;
  decide(id: string, decision: DecisionKind, reason?: string): Promise<boolean>;
  readonly merge: MergeTwins;
  /** Takes back the last decision that was made on this page and still stands; false when there is none. */
  takeBack(): boolean;
  /** Lets `takeBack` find a decision that was made elsewhere on this page. */
  remember(made: Made): void;
  /** Gives it to a person to take care of; null takes it off everybody's list. */
  assign(id: string, person: Person | null): Promise<boolean>;
  reply(id: string, body: string): Promise<boolean>;
  changeReply(id: string, replyId: string, body: string): Promise<boolean>;
  deleteReply(id: string, replyId: string): Promise<boolean>;
  addEvidence(id: string, input: Partial<EvidenceInput>): Promise<boolean>;
  removeEvidence(id: string, evidenceId: string): Promise<boolean>;
  change(id: string, change: AnnotationChange): Promise<boolean>;
}

/** Annotations that were decided at once, and how to take that back. */
export interface Made {
  readonly ids: readonly string[];
  readonly takeBack: () => void;
}

/** What the actions need of the page. */
export interface Surroundings {
  readonly annotations: AnnotationStore;
  readonly margin: MarginStore;
  readonly notify: (message: ToastMessage) => void;
  /** Whether this person may take decisions back. */
  readonly mayReopen: boolean;
  /**
   * The active annotation was decided: goes on to the next undecided one of the list as it was, with the focus when it was
   * `held` by a card, and answers whether there is one.
   */
  readonly onDecided: (id: string, listed: readonly string[], held: boolean) => boolean;
  /** A decision was taken back: goes to its annotation. */
  readonly onTakenBack: (id: string) => void;
  /** Where annotations stand in the text of this page. */
  readonly spans: () => ReadonlyMap<string, Span>;
  /** The words of these may have changed: asks the server where they are. */
  readonly lookAgain: (ids: readonly string[]) => void;
}

/** The reason given for letting stand what a check found: a program needs no argument. */
const NOT_AN_ERROR = 'Not an error.';

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
  const merge = twinMerger(around, made, send);
  const reopen = (id: string) => void send(id, () => annotationApi.reopen(id));
  const act = actor(around, { decide, merge, reopen, adopt: (id) => void adoptFinding(around, send, id) });
  return {
    act,
    decide,
    merge,
    takeBack: () => takeBackLast(around, made),
    remember: (one) => void made.push(one),
    assign: (id, person) => sendAndClose(id, () => annotationApi.assign(id, person?.id ?? null)),
    reply: (id, body) => sendAndClose(id, () => annotationApi.reply(id, body)),
    changeReply: (id, replyId, body) => send(id, () => annotationApi.changeReply(id, replyId, body)),
    deleteReply: (id, replyId) => send(id, () => annotationApi.deleteReply(id, replyId)),
    addEvidence: (id, input) => sendAndClose(id, () => annotationApi.addEvidence(id, input)),
    removeEvidence: (id, evidenceId) => send(id, () => annotationApi.removeEvidence(id, evidenceId)),
    change: (id, change) => sendAndClose(id, () => annotationApi.change(id, change)),
  };
}

function actor(
  { annotations, margin, notify }: Surroundings,
  {
    decide,
    merge,
    reopen,
    adopt,
  }: Pick<AnnotationActions, 'decide' | 'merge'> & Readonly<Record<'reopen' | 'adopt', (id: string) => void>>,
): AnnotationActions['act'] {
  const openForm = (id: string, form: CardForm) => {
    annotations.setState({ activeId: id });
    // The same key closes what it opened.
    margin.setState((state) => ({
      form:
        form.kind === 'guideline' && state.form?.id === id && state.form.kind === form.kind ? null : { id, ...form },
    }));
  };
  return (id, action) => {
    const { byId } = annotations.getState();
    const annotation = byId.get(id);
    switch (action) {
      case 'sourced': {
        if (annotation && lacksSource(annotation, mergedSources(id, byId)))
          return openForm(id, { kind: 'evidence', toSource: true });
        return void decide(id, DECISION_OF[action]);
      }
      case 'accept':
      case 'fixed':
      case 'withdraw':
        return void decide(id, DECISION_OF[action]);
      case 'stet':
        if (annotation?.origin.kind === 'check') return void decide(id, 'stet', NOT_AN_ERROR);
        return openForm(id, { kind: 'stet' });
      case 'reply':
      case 'evidence':
      case 'edit':
      case 'assign':
      case 'guideline':
        return openForm(id, { kind: action });
      case 'merge':
        return void merge(id);
      case 'adopt':
        return adopt(id);
      case 'reopen':
        return reopen(id);
      case 'copyLink':
        return void copyLink(id, notify);
    }
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
