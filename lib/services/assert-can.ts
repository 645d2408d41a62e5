import { can, type Action, type Actor } from '#lib/core/access/access.ts';
import { Problem } from '#lib/core/problem.ts';

/** @throws Problem 'forbidden' with a sentence, when the actor's role may not do this */
export function assertCan(actor: Actor, action: Action, what: string): void {
  if (!can(actor, action)) throw new Problem('forbidden', `Your role (${actor.role}) does not let you ${what}.`);
}
