import type { Actor } from '#lib/core/access/access.ts';
import { reader } from '#lib/db/client.ts';
import { countAdmins } from '#lib/db/users.ts';
import { authenticate, type SignedIn } from './authenticate.ts';

/** Whether nobody manages the house yet: the first admin is still to be made. */
export async function needsSetup(): Promise<boolean> {
  return (await countAdmins(await reader())) === 0;
}

/** Who looks at this page; null for nobody. For pages only: it reads the headers of the request that Next is serving. */
export async function currentSignIn(): Promise<SignedIn | null> {
  // Loaded when it is needed: this file is also loaded outside Next, where there is no such module.
  const { headers } = await import('next/headers');
  return authenticate(new Headers(await headers()));
}

/**
 * Who looks at this page. Leaves the page for /setup when there is no admin yet, and for /sign-in when nobody is signed in.
 * @param next the page's own address, to come back to after signing in
 */
export async function requireActor(next?: string): Promise<Actor> {
  const signedIn = await currentSignIn();
  if (signedIn) return signedIn.actor;
  const { redirect } = await import('next/navigation');
  if (await needsSetup()) return redirect('/setup');
  return redirect(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in');
}
