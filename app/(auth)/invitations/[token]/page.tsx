import type { Metadata } from 'next';
import Link from 'next/link';
import type { JSX } from 'react';
import { NewPasswordForm } from '#components/account/new-password-form.tsx';
import { SheetHeading } from '#components/account/sheet-heading.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { isProblem } from '#lib/core/problem.ts';
import { personOfLink } from '#lib/services/set-password.ts';

// The address is a secret: it must not travel on as a referrer.
export const metadata: Metadata = { title: 'Your password', referrer: 'no-referrer' };

/** Whose link it is; null when it does not work (any more). */
async function ownerOf(token: string): Promise<{ readonly name: string; readonly email: string } | null> {
  try {
    return await personOfLink(token);
  } catch (error) {
    if (isProblem(error)) return null;
    throw error;
  }
}

/** Sets the password of an invited person, or of one who forgot it. */
export default async function InvitationPage({
  params,
}: {
  readonly params: Promise<{ readonly token: string }>;
}): Promise<JSX.Element> {
  const { token } = await params;
  const owner = await ownerOf(token);
  if (!owner)
    return (
      <>
        <SheetHeading title="This link does not work any more">
          It was used already, it is older than a week, or a newer one was made. Ask whoever sent it for a new link.
        </SheetHeading>
        <Link href="/sign-in" className={buttonStyle('plain', 'large', 'w-full')}>
          Sign in instead
        </Link>
      </>
    );
  return (
    <>
      <SheetHeading title={`Hello, ${owner.name}`}>
        Choose the password with which you sign in as{' '}
        <bdi className="font-medium break-all text-ink">{owner.email}</bdi>.
      </SheetHeading>
      <NewPasswordForm token={token} email={owner.email} />
    </>
  );
}
