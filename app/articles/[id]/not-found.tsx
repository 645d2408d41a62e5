import { FileX } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { KeptHere } from '#components/editor/kept-here.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireActor } from '#lib/auth/require-actor.ts';

/** There is no such article, or no longer; what was written in it and not sent is still offered. */
export default async function ArticleNotFound(): Promise<JSX.Element> {
  const actor = await requireActor('/articles');
  return (
    <main className="pt-[12vh]">
      <EmptyState
        icon={<FileX />}
        title="There is no such article"
        actions={
          <Link href="/articles" className={buttonStyle('primary')}>
            All articles
          </Link>
        }
      >
        It may have been deleted, or the address is not quite right.
      </EmptyState>
      <KeptHere personId={actor.id} />
    </main>
  );
}
