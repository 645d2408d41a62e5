import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { JSX } from 'react';
import { RuleList } from '#components/checks/rule-list.tsx';
import { WordsForm } from '#components/checks/words-form.tsx';
import { PageFrame, PageSection, PageTitle } from '#components/desk/page-frame.tsx';
import { SiteHeader } from '#components/desk/site-header.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';
import { can } from '#lib/core/access/access.ts';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { listRules } from '#lib/services/check-rules.ts';
import { readHouseWords } from '#lib/services/house-words.ts';

export const metadata: Metadata = { title: 'Checks' };

/** What an admin may want to do something about comes first; what nobody has judged, last. */
function worstFirst(a: ListedRule, b: ListedRule): number {
  return Number(b.muted) - Number(a.muted) || (a.precision ?? 2) - (b.precision ?? 2);
}

/** The rules of the first pass as the house's decisions judge them, and the house's words; for admins. */
export default async function ChecksPage(): Promise<JSX.Element> {
  const actor = await requireActor('/admin/checks');
  if (!can(actor, 'house.manage')) notFound();
  const [{ items }, words] = await Promise.all([listRules(actor), readHouseWords(actor)]);
  return (
    <>
      <SiteHeader actor={actor} current="checks" />
      <PageFrame narrow>
        <PageTitle title="Checks">
          A check is right when its flag is accepted, mended or given a source, and wrong when the passage stands. One
          that is right less than 30% of at least 20 times mutes itself.
        </PageTitle>
        <RuleList first={items.toSorted(worstFirst)} />
        <PageSection
          title="Words of the house"
          description="One a line. Names and words that are never flagged; or “wrong = right” for what the house writes otherwise."
        >
          <WordsForm first={words} mayTry />
        </PageSection>
      </PageFrame>
    </>
  );
}
