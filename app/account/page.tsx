import type { Metadata } from 'next';
import type { JSX } from 'react';
import { AccessTokens } from '#components/account/access-tokens.tsx';
import { ChangePasswordForm } from '#components/account/change-password-form.tsx';
import { NameForm } from '#components/account/name-form.tsx';
import { Sessions } from '#components/account/sessions.tsx';
import { PageFrame, PageSection, PageTitle } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { ROLE_MAY } from '#components/people/role-words.ts';
import { currentSignIn, requireActor } from '#lib/auth/require-actor.ts';
import { listAccessTokens } from '#lib/services/tokens.ts';

export const metadata: Metadata = { title: 'Your account' };

/** Who one is here: name, password, sessions and access tokens. */
export default async function AccountPage(): Promise<JSX.Element> {
  const actor = await requireActor('/account');
  const [signedIn, tokens] = await Promise.all([currentSignIn(), listAccessTokens(actor, actor.id)]);
  return (
    <>
      <SiteHeader actor={actor} current="account" />
      <PageFrame narrow>
        <PageTitle title="Your account" />
        <div className="mt-5 flex items-center gap-4 rounded-xl border border-line bg-paper px-5 py-4">
          <Avatar id={actor.id} name={actor.name} className="size-12 text-base" />
          <dl className="min-w-0">
            <dt className="sr-only">Name</dt>
            <dd className="font-serif text-lg leading-6 font-semibold break-words">
              <bdi>{actor.name}</bdi>
            </dd>
            <dt className="sr-only">E-mail</dt>
            <dd className="break-all text-soft">{signedIn?.email}</dd>
            <dt className="sr-only">Role</dt>
            <dd className="text-sm text-faint">
              <span className="capitalize">{actor.role}</span>: {ROLE_MAY[actor.role]}
            </dd>
          </dl>
        </div>
        <PageSection title="Your name">
          <NameForm name={actor.name} />
        </PageSection>
        <PageSection
          title="Password"
          description="Forgotten it? Whoever manages Galley here can give you a link that sets a new one."
        >
          <ChangePasswordForm email={signedIn?.email ?? ''} />
        </PageSection>
        <PageSection title="Signed in">
          <Sessions />
        </PageSection>
        <PageSection
          title="Access tokens"
          description="For programs that read and write articles in your name, through the HTTP API or the live connection."
        >
          <AccessTokens first={tokens} now={new Date().toISOString()} />
        </PageSection>
      </PageFrame>
    </>
  );
}
