import type { Page } from 'playwright-core';
import type { Galley } from './galley.ts';

/** Somebody who signs in with a password. */
export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const ADMIN: Credentials = { name: 'Ada Admin', email: 'ada@example.org', password: 'correct horse battery' };
export const EDITOR: Credentials = { name: 'Edith Editor', email: 'edith@example.org', password: 'staple of the desk' };
export const REVIEWER: Credentials = {
  name: 'Remy Reviewer',
  email: 'remy@example.org',
  password: 'reads everything twice',
};

/** The first visit: the set-up page makes the first admin, who is signed in afterwards. */
export async function setUp(page: Page, galley: Galley): Promise<void> {
  await page.goto(galley.setupUrl ?? '/setup');
  await page.getByLabel('Name').fill(ADMIN.name);
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: /set up|create|begin|start/i }).click();
  await page.waitForURL('**/articles');
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/articles');
}

/** Adds a person at the command line, with their password. */
export function addByCommand(galley: Galley, { name, email, password }: Credentials, role: string): void {
  galley.command(['user', 'add', '--email', email, '--name', name, '--role', role, '--password-stdin'], password);
}
