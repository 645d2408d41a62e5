import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import type { Role } from '#lib/core/access/access.ts';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { closeDatabase, reader } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { findCredentials } from '#lib/db/users.ts';
import { readSettings, secret, settings, useSettings } from '#lib/env.ts';
import { addPerson } from '#lib/services/add-person.ts';
import { makeToken } from '#lib/services/tokens.ts';

const PRISMA_FOLDER = join(import.meta.dirname, '../../prisma');

/** A house of its own in a temporary folder: empty database, fresh secret. */
export interface House {
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens an empty house and makes it the one of this process. */
export async function openHouse(environment: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-house-'));
  useSettings(readSettings({ PORT: '3999', GALLEY_DATA: folder, ...environment }));
  await migrate(settings().databaseFile, PRISMA_FOLDER);
  return {
    folder,
    async close() {
      await closeDatabase();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A member and the two ways in which their requests can be signed. */
export interface Guest {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  /** The address of the one-time link that they were invited with. */
  readonly link: string;
}

let guests = 0;

/** Adds a person with a token, without a password (hashing one takes 80 ms). */
export async function addGuest(role: Role): Promise<Guest> {
  guests += 1;
  const email = `${role}${guests}@example.org`;
  const { person, link } = await addPerson(COMMAND_LINE, { name: `${role} ${guests}`, email, role });
  const { token } = await makeToken(COMMAND_LINE, person.id, 'test');
  return { id: person.id, email, token, link: link ?? '' };
}

/** The Cookie header of a session as next-auth seals it; with an earlier session number when one is given. */
export async function cookieOf(userId: string, sessionVersion?: number): Promise<string> {
  const found = await findCredentials(await reader(), userId);
  const token = { userId, sessionVersion: sessionVersion ?? found?.sessionVersion };
  const prefix = settings().publicUrl.startsWith('https:') ? '__Secure-' : '';
  return `${prefix}next-auth.session-token=${await encode({ token, secret: secret(settings()) })}`;
}

/** A request as a program sends it: JSON or a form with a file, and a token where one is given. */
export function ask(
  method: string,
  path: string,
  {
    token,
    json,
    file,
    headers,
  }: { token?: string; json?: unknown; file?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
): Request {
  const form = file && new FormData();
  if (file) form?.set('file', new Blob([file]), 'a file');
  return new Request(`${settings().publicUrl}${path}`, {
    method,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(form ? { body: form } : {}),
  });
}
