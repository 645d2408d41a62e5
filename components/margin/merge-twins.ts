import { annotationApi } from './annotation-api.ts';
import type { Made, Surroundings } from './annotation-actions.ts';
import { neighboursOf } from './neighbours.ts';
import type { Sender } from './sender.ts';

/**
 * Merges the annotations on the same words into one: those of `others`, or all of them. They stay in the record, their
 * replies and evidence show on the one that stays, and it can be taken back as one.
 */
export type MergeTwins = (id: string, others?: readonly string[]) => Promise<void>;

/** The merging on one page; `made` learns how to take it back. */
export function twinMerger(
  { annotations, notify, mayReopen, spans }: Surroundings,
  made: Made[],
  send: Sender,
): MergeTwins {
  return async (id, others) => {
    const { byId } = annotations.getState();
    const annotation = byId.get(id);
    const twins = annotation ? neighboursOf(annotation, byId, spans()).twins.map((twin) => twin.id) : [];
    const merged: string[] = [];
    for (const twin of others ?? twins) if (await send(twin, () => annotationApi.merge(twin, id))) merged.push(twin);
    if (merged.length === 0) {
      if (twins.length === 0) notify({ text: 'Nothing else is on these words.' });
      return;
    }
    const reopen = async () => {
      for (const twin of merged) await send(twin, () => annotationApi.reopen(twin));
      annotations.setState({ activeId: id });
      notify({ topic: 'decision', text: `Taken back: ${merged.length === 1 ? 'it is' : 'they are'} open again.` });
    };
    const takeBack = () => void reopen();
    made.push({ ids: merged, takeBack });
    const text = `${merged.length === 1 ? 'One' : merged.length} merged into this one.`;
    notify({ text, topic: 'decision', ...(mayReopen ? { action: { label: 'Take back', run: takeBack } } : {}) });
  };
}
