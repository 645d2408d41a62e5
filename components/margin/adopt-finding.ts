import { annotationApi } from './annotation-api.ts';
import type { Surroundings } from './annotation-actions.ts';
import type { Sender } from './sender.ts';

/** Makes what a check found the person's own flag, and goes on with that one: it has the finding's place and words. */
export async function adoptFinding(
  { annotations, notify }: Pick<Surroundings, 'annotations' | 'notify'>,
  send: Sender,
  id: string,
): Promise<void> {
  let own: string | undefined;
  const done = await send(id, async () => {
    const flag = await annotationApi.adopt(id);
    own = flag.id;
    return flag;
  });
  if (!done || own === undefined) return;
  annotations.setState({ activeId: own });
  notify({ topic: 'decision', text: 'It is your flag now: change its words or its category with E.' });
}
