import { annotationApi } from './annotation-api.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { openFlagsOf, ruleWords } from './rule-words.ts';
import type { Sender } from './sender.ts';
import type { ToastMessage } from '#components/ui/toast.tsx';

/** The reason given for letting stand what a check found: a program needs no argument. */
export const NOT_AN_ERROR = 'Not an error.';

/** Decides all open flags of a check's rule alike, one after the other, and says how many. */
export type DecideRule = (rule: string, decision: 'accepted' | 'stet') => Promise<void>;

/** The deciding of whole rules on one page. What can't be decided (words that were edited) stays open. */
export function ruleDecider(
  annotations: AnnotationStore,
  notify: (message: ToastMessage) => void,
  send: Sender,
): DecideRule {
  return async (rule, decision) => {
    const reason = decision === 'stet' ? NOT_AN_ERROR : undefined;
    const flags = openFlagsOf(rule, annotations.getState().byId.values(), decision);
    let done = 0;
    for (const { id } of flags) {
      const isDone = await send(
        id,
        () => annotationApi.decide(id, decision, reason),
        () => true,
      );
      if (isDone) done += 1;
    }
    const left = flags.length - done;
    const words = `${done} ${decision === 'stet' ? 'let stand' : 'accepted'}: ${ruleWords(rule)}.`;
    if (left === 0) notify({ text: words });
    else notify({ tone: 'problem', text: `${words} ${left} could not be, and stay open.` });
  };
}
