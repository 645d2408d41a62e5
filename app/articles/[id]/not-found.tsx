import { FileX } from 'lucide-react';
import Link from 'next/link';
import type { JSX } from 'react';
import { buttonStyle } from '#components/ui/button-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** There is no such article, or no longer. */
export default function ArticleNotFound(): JSX.Element {
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
    </main>
  );
}
