import { withAnnotations, withWaiting, type AnnotationStore } from './annotation-store.ts';
import { ApiProblem, sentenceOf } from '#components/api.ts';
import type { ToastMessage } from '#components/ui/toast.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/**
 * Sends a change of an annotation and takes in the answer; meanwhile the annotation waits, and takes no other. Answers
 * whether it was done; a problem that `onProblem` doesn't deal with is told as a message.
 */
export type Sender = (
  id: string,
  request: () => Promise<AnchoredAnnotation>,
  onProblem?: (problem: ApiProblem) => boolean,
) => Promise<boolean>;

/** The sender for a store. */
export function createSender(annotations: AnnotationStore, notify: (message: ToastMessage) => void): Sender {
  return async (id, request, onProblem = () => false) => {
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
}
