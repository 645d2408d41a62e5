import { annotationApi } from './annotation-api.ts';
import type { AnnotationActions, Made, Surroundings } from './annotation-actions.ts';
import { shortened } from './announce.ts';
import { neighboursOf, openOn } from './neighbours.ts';
import type { Sender } from './sender.ts';
import { hasCardFocus } from './walk.ts';
import type { ApiProblem } from '#components/api.ts';
import type { DecisionKind } from '#lib/core/annotation/annotation.ts';

const DONE_WORDS: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted: the words are in the text.',
  fixed: 'Marked as fixed.',
  sourced: 'Marked as sourced.',
  stet: 'Stet: the passage stands.',
  merged: 'Merged.',
  withdrawn: 'Withdrawn.',
};

/** Decides, goes on to the next one, and offers the way back; shows the present words when they are not those to replace. */
export function decider(
  around: Surroundings,
  made: Made[],
  send: Sender,
  sendAndClose: Sender,
): AnnotationActions['decide'] {
  const { annotations, margin, notify, mayReopen, onDecided } = around;
  return async (id, decision, reason) => {
    const showConflict = ({ status, details }: ApiProblem) => {
      const { present } = details;
      if (status !== 409 || typeof present !== 'string') return false;
      annotations.setState({ activeId: id });
      margin.setState({ form: { id, kind: 'conflict', present } });
      return true;
    };
    const { ids, orphans } = margin.getState().shown;
    const displaced = decision === 'accepted' ? displacedBy(around, id) : NOTHING;
    const held = hasCardFocus();
    const done = await sendAndClose(id, () => annotationApi.decide(id, decision, reason), showConflict);
    if (!done) return false;
    made.push({ ids: [id], takeBack: () => void reopenOne(around, send, id) });
    around.lookAgain(displaced.ids);
    // Whoever went elsewhere meanwhile stays there.
    const isAtEnd = annotations.getState().activeId === id && !onDecided(id, [...ids, ...orphans], held);
    const reopen = { label: 'Reopen', run: () => void reopenOne(around, send, id) };
    const text = [DONE_WORDS[decision], displaced.words, isAtEnd ? 'Nothing else is open here.' : '']
      .filter(Boolean)
      .join(' ');
    notify({ text, topic: 'decision', ...(mayReopen ? { action: reopen } : {}) });
    return true;
  };
}

const NOTHING = { ids: [], words: '' } as const;

/** What stands on the words that are about to be replaced: looked for again afterwards, and told when it proposes others. */
function displacedBy({ annotations, spans }: Surroundings, id: string) {
  const { byId } = annotations.getState();
  const annotation = byId.get(id);
  if (!annotation) return NOTHING;
  const rivals = neighboursOf(annotation, byId, spans()).rivals.length;
  const others = rivals === 1 ? 'Another proposal' : `${rivals} other proposals`;
  const words = rivals === 0 ? '' : `${others} for these words ${rivals === 1 ? 'is' : 'are'} still to be decided.`;
  return { ids: openOn(annotation, byId.values()), words };
}

async function reopenOne(around: Surroundings, send: Sender, id: string): Promise<void> {
  if (!(await send(id, () => annotationApi.reopen(id)))) return;
  const reopened = around.annotations.getState().byId.get(id);
  if (reopened) around.lookAgain(openOn(reopened, around.annotations.getState().byId.values()));
  around.onTakenBack(id);
  around.notify({
    topic: 'decision',
    text: `Taken back: “${shortened(reopened?.originalExact ?? '')}” is open again.`,
  });
}
