import { afterAll, beforeAll, expect, it } from 'vitest';
import { authenticate } from '#lib/auth/authenticate.ts';
import { checkPassword } from '#lib/auth/sign-in.ts';
import { changeOwnPassword, renameSelf } from '#lib/services/own-account.ts';
import { setPassword } from '#lib/services/set-password.ts';
import type { Actor } from '#lib/core/access/access.ts';
import { addGuest, cookieOf } from '../../support/house.ts';
import { openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });
const FIRST = 'a first password';
const SECOND = 'another password';

async function member(): Promise<Actor & { readonly email: string; readonly cookie: string }> {
  const { id, email, link } = await addGuest('reviewer');
  await setPassword({ token: link.split('/').at(-1) ?? '', password: FIRST });
  return { id, email, name: 'x', role: 'reviewer', cookie: await cookieOf(id) };
}
const isSignedIn = async (cookie: string) => (await authenticate(new Headers({ cookie }))) !== null;

it('a person gives themselves another name, and everybody sees it', async () => {
  const mine = await member();
  expect((await renameSelf(mine, 'Ada Lovelace')).name).toBe('Ada Lovelace');
  expect((await authenticate(new Headers({ cookie: mine.cookie })))?.actor.name).toBe('Ada Lovelace');
});

it('another password needs the present one, and ends every session', async () => {
  const mine = await member();
  await expect(changeOwnPassword(mine, { current: SECOND, password: SECOND })).rejects.toEqual(problem('invalid'));
  expect(await isSignedIn(mine.cookie)).toBe(true);
  await changeOwnPassword(mine, { current: FIRST, password: SECOND });
  expect(await isSignedIn(mine.cookie)).toBe(false);
  expect(await checkPassword(mine.email, FIRST, null)).toBeNull();
  expect((await checkPassword(mine.email, SECOND, null))?.member.id).toBe(mine.id);
});

it('somebody at an open page can’t try one password after the other', async () => {
  const mine = await member();
  const guess = () => changeOwnPassword(mine, { current: 'wrong', password: SECOND });
  for (let tries = 0; tries < 10; tries++) await expect(guess()).rejects.toEqual(problem('invalid'));
  await expect(guess()).rejects.toEqual(problem('tooMany'));
  await expect(changeOwnPassword(mine, { current: FIRST, password: SECOND })).rejects.toEqual(problem('tooMany'));
});
