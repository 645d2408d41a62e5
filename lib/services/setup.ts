import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { SetupRequest } from '#lib/core/access/person-input.ts';
import { Problem } from '#lib/core/problem.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { hashSecret } from '#lib/auth/token.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { countAdmins, findCredentialsByEmail, insertMember, type Member } from '#lib/db/users.ts';
import { makeDataFolder, settings } from '#lib/env.ts';

/** 128 bits, in letters that survive being read aloud. */
const CODE_BYTES = 16;

function codeFile(): string {
  return join(settings().dataFolder, 'setup-code');
}

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ENOENT';
}

function storedCode(): string | null {
  try {
    return readFileSync(codeFile(), 'utf8').trim() || null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Kept in the data folder, for its owner's eyes only: whoever can read that folder has the database too. */
function makeCode(): string {
  const code = randomBytes(CODE_BYTES).toString('hex');
  makeDataFolder(settings().dataFolder);
  writeFileSync(codeFile(), code, { mode: 0o600 });
  return code;
}

/** Whether nobody manages the house yet. */
async function isNew(): Promise<boolean> {
  return (await countAdmins(await reader())) === 0;
}

/** The one-time code that lets the first admin in, the same after a restart; null once there is an admin. */
export async function setupCode(): Promise<string | null> {
  return (await isNew()) ? (storedCode() ?? makeCode()) : null;
}

function isCode(given: string): boolean {
  const code = storedCode();
  return code !== null && timingSafeEqual(Buffer.from(hashSecret(code)), Buffer.from(hashSecret(given.trim())));
}

const done = (): Problem => new Problem('conflict', 'Galley has its first admin already; please sign in.');

/**
 * Makes the first admin: once, whoever else tries at the same moment.
 * @throws Problem 'conflict' when there is an admin already, 'forbidden' for a wrong code, 'unavailable'
 */
export async function setUp({ code, name, email, password }: SetupRequest): Promise<Member> {
  if (!(await isNew())) throw done();
  if (!isCode(code)) throw new Problem('forbidden', 'This is not the code that the server printed when it started.');
  const passwordHash = await hashPassword(password);
  const at = new Date().toISOString();
  const member = await inTransaction(async (tx) => {
    if ((await countAdmins(tx)) > 0) throw done();
    if (await findCredentialsByEmail(tx, email))
      throw new Problem('conflict', 'Somebody has this e-mail address already.');
    const made = await insertMember(tx, { id: uuidv7(), name, email, role: 'admin', createdAt: at }, passwordHash);
    await appendEvent(tx, { actorId: made.id, at }, { type: 'house.setUp', person: made.id });
    return made;
  });
  rmSync(codeFile(), { force: true });
  return member;
}
