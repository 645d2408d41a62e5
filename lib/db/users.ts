import type { Role } from '#lib/core/access/access.ts';
import type { Tx } from './client.ts';
import type { User } from './generated/client.ts';

/** A member of the house as admins see them. Times are ISO 8601 in UTC. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly disabledAt: string | null;
  readonly hasPassword: boolean;
}

/** What signing in compares; never leaves the server. */
export interface Credentials {
  readonly member: Member;
  readonly passwordHash: string | null;
  readonly sessionVersion: number;
}

function toCredentials(row: User): Credentials {
  const { id, email, name, passwordHash, sessionVersion } = row;
  const member: Member = {
    id,
    email,
    name,
    // Written by this file only.
    role: row.role as Role,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString() ?? null,
    hasPassword: passwordHash !== null,
  };
  return { member, passwordHash, sessionVersion };
}

/** A person by id; null when there is none. */
export async function findCredentials(db: Tx, id: string): Promise<Credentials | null> {
  const row = await db.user.findUnique({ where: { id } });
  return row && toCredentials(row);
}

/** A person by e-mail address in its normal form (lib/auth/email.ts); null when there is none. */
export async function findCredentialsByEmail(db: Tx, email: string): Promise<Credentials | null> {
  const row = await db.user.findUnique({ where: { email } });
  return row && toCredentials(row);
}

/** Members in the order they came, after the one with id `after`; ids are sortable by time. */
export async function listMembers(db: Tx, after: string | undefined, limit: number): Promise<Member[]> {
  const where = after === undefined ? {} : { id: { gt: after } };
  const rows = await db.user.findMany({ where, orderBy: { id: 'asc' }, take: limit });
  return rows.map((row) => toCredentials(row).member);
}

/** The admin who has been here longest; null in a house without any. */
export async function oldestAdmin(tx: Tx): Promise<{ readonly id: string; readonly name: string } | null> {
  const where = { role: 'admin', disabledAt: null };
  return tx.user.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true, name: true } });
}

/** How many admins there are, those included who have not used their invitation yet; disabled ones don't count. */
export function countAdmins(db: Tx): Promise<number> {
  return db.user.count({ where: { role: 'admin', disabledAt: null } });
}

/** How many admins can sign in and manage the house at this moment. */
export function countAbleAdmins(db: Tx): Promise<number> {
  return db.user.count({ where: { role: 'admin', disabledAt: null, passwordHash: { not: null } } });
}

/** Adds a person. The caller has looked that the e-mail address is free. */
export async function insertMember(
  tx: Tx,
  member: Omit<Member, 'disabledAt' | 'hasPassword'>,
  passwordHash: string | null,
): Promise<Member> {
  const row = await tx.user.create({ data: { ...member, createdAt: new Date(member.createdAt), passwordHash } });
  return toCredentials(row).member;
}

/** What may change about a person. */
export interface MemberChange {
  readonly name?: string;
  readonly role?: Role;
  readonly disabledAt?: string | null;
  readonly passwordHash?: string;
}

/** Changes a person. `endSessions` raises the session number, which ends every session of theirs. */
export async function updateMember(tx: Tx, id: string, change: MemberChange, endSessions: boolean): Promise<Member> {
  const { disabledAt, ...rest } = change;
  const row = await tx.user.update({
    where: { id },
    data: {
      ...rest,
      ...(disabledAt === undefined ? {} : { disabledAt: disabledAt === null ? null : new Date(disabledAt) }),
      ...(endSessions ? { sessionVersion: { increment: 1 } } : {}),
    },
  });
  return toCredentials(row).member;
}
