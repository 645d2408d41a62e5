import { api } from '#components/api.ts';
import { forgetUnsent } from '#components/editor/kept-copies.ts';

/** Signs out, and then deletes what this browser kept of this person's unsent edits. @throws what `signOut` throws */
export async function leaveNothing(signOut: () => Promise<unknown>): Promise<void> {
  const { id } = await api<{ readonly id: string }>('GET', '/me');
  await signOut();
  await forgetUnsent(id);
}
