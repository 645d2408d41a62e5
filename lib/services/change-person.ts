import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { PersonChange } from '#lib/core/access/person-input.ts';
import type { HouseEvent } from '#lib/core/audit/event.ts';
import { Problem } from '#lib/core/problem.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { endLinks } from '#lib/db/password-links.ts';
import { countAbleAdmins, updateMember, type Member, type MemberChange } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';
import { endConnections } from './end-connections.ts';
import { loadPerson } from './load-person.ts';

interface Judged {
  readonly change: MemberChange;
  readonly events: readonly HouseEvent[];
}

/** What really changes, and how the audit log tells it. */
function judge(before: Member, wanted: PersonChange, at: string): Judged {
  const person = before.id;
  const events: HouseEvent[] = [];
  const change: { -readonly [K in keyof MemberChange]: MemberChange[K] } = {};
  if (wanted.name !== undefined && wanted.name !== before.name) {
    change.name = wanted.name;
    events.push({ type: 'person.renamed', person, from: before.name, to: wanted.name });
  }
  if (wanted.role !== undefined && wanted.role !== before.role) {
    change.role = wanted.role;
    events.push({ type: 'person.roleChanged', person, from: before.role, to: wanted.role });
  }
  if (wanted.disabled !== undefined && wanted.disabled !== (before.disabledAt !== null)) {
    change.disabledAt = wanted.disabled ? at : null;
    events.push({ type: wanted.disabled ? 'person.disabled' : 'person.enabled', person });
  }
  return { change, events };
}

/** A house without an admin who can sign in could not be managed again by anybody in it. */
async function assertAdminLeft(tx: Tx, before: Member, { role, disabledAt }: MemberChange): Promise<void> {
  const wasAble = before.role === 'admin' && before.disabledAt === null && before.hasPassword;
  const staysAble = (role ?? 'admin') === 'admin' && (disabledAt ?? null) === null;
  if (wasAble && !staysAble && (await countAbleAdmins(tx)) === 1)
    throw new Problem('conflict', 'This is the last admin who can sign in; please make somebody else an admin first.');
}

/**
 * Changes a person's name or role, or disables or enables them. It counts at once: the live connections of the person
 * are closed and judged anew; the sessions and one-time links of a disabled one end for good.
 * @throws Problem 'forbidden', 'missing', or 'conflict' for the last admin
 */
export async function changePerson(actor: Actor, id: string, wanted: PersonChange): Promise<Member> {
  assertCan(actor, 'house.manage', 'change people');
  const at = new Date().toISOString();
  const { person, changed } = await inTransaction(async (tx) => {
    const before = await loadPerson(tx, id);
    const { change, events } = judge(before, wanted, at);
    if (events.length === 0) return { person: before, changed: false };
    await assertAdminLeft(tx, before, change);
    const disabling = typeof change.disabledAt === 'string';
    if (disabling) await endLinks(tx, id, at);
    for (const event of events) await appendEvent(tx, { actorId: personIdOf(actor), at }, event);
    return { person: await updateMember(tx, id, change, disabling), changed: true };
  });
  if (changed) endConnections(id, 'Your account was changed.');
  return person;
}
