'use client';

import { TableProperties } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, type JSX } from 'react';
import { TABLE_KEY } from './keys.ts';
import { ArticleCommentButton } from './article-comment-button.tsx';
import { Margin } from './margin.tsx';
import { NothingListed } from './nothing-listed.tsx';
import { OrphanButton, OrphanTray } from './orphan-tray.tsx';
import { OverviewStrip } from './overview-strip.tsx';
import { ProgressFooter } from './progress-footer.tsx';
import { SelectionBubble } from './selection-bubble.tsx';
import { keepShown } from './shown-annotations.ts';
import { useFilterAddress } from './use-filter-address.ts';
import { useKeys } from './use-keys.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useMedia } from './use-media.ts';
import { useArticle, useMargin, usePane } from '#components/editor/article-context.ts';
import type { TextPane } from '#components/editor/text-pane.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { UnseenButton } from '#components/unseen/unseen-button.tsx';
import { can } from '#lib/core/access/access.ts';

const KeysDialog = dynamic(async () => (await import('./keys-dialog.tsx')).KeysDialog);
const TogetherDialog = dynamic(async () => (await import('./together-dialog.tsx')).TogetherDialog);
const FlagTableDialog = dynamic(
  async () => (await import('#components/flag-table/flag-table-dialog.tsx')).FlagTableDialog,
);
const UnseenParts = dynamic(async () => (await import('#components/unseen/unseen-parts.tsx')).UnseenParts);
const CardSheet = dynamic(async () => (await import('./card-sheet.tsx')).CardSheet);

/** As in article-page.tsx: from here on the cards stand beside the text. */
const WIDE = '(min-width: 1140px)';

/** Everything about annotations: cards beside the text or in a sheet, strip, bubble, footer, keys. */
export function MarginSide(): JSX.Element {
  const { margin } = useArticle();
  const pane = usePane();
  const wide = useMedia(WIDE);
  const keysOpen = useMargin((state) => state.keysOpen);
  const together = useMargin((state) => state.together);
  const tableOpen = useMargin((state) => state.tableOpen);
  const announcement = useMargin((state) => state.announcement);
  useFilterAddress();
  useKeys();
  return (
    <>
      <aside aria-label="Beside the text" className="relative max-[1139px]:hidden">
        <NothingListed />
        {pane && wide ? <Margin pane={pane} /> : null}
      </aside>
      {pane ? <PaneParts pane={pane} wide={wide} /> : null}
      <ProgressFooter>
        <>
          <span className="max-[1139px]:hidden">
            <ArticleCommentButton />
          </span>
          <UnseenButton />
          <OrphanButton />
          <TableButton />
          <ListButton />
        </>
      </ProgressFooter>
      {keysOpen ? <KeysDialog open onClose={() => margin.setState({ keysOpen: false })} /> : null}
      {together ? <TogetherDialog scope={together} onClose={() => margin.setState({ together: null })} /> : null}
      {tableOpen ? <FlagTableDialog /> : null}
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  );
}

/** What needs the text to be there. */
function PaneParts({ pane, wide }: { readonly pane: TextPane; readonly wide: boolean }): JSX.Element {
  const { annotations, margin, actor } = useArticle();
  useKeptDraft(pane);
  useEffect(() => keepShown(annotations, margin, pane.order, pane.onPlaces), [annotations, margin, pane]);
  return (
    <>
      <OverviewStrip pane={pane} />
      <UnseenParts pane={pane} />
      {can(actor, 'annotation.make') ? <SelectionBubble pane={pane} typing={can(actor, 'article.edit')} /> : null}
      <OrphanTray />
      {wide ? null : <CardSheet pane={pane} />}
    </>
  );
}

function TableButton(): JSX.Element {
  const { margin } = useArticle();
  return (
    <IconButton
      label="All flags as a list"
      title="All flags as a list"
      icon={<TableProperties />}
      aria-haspopup="dialog"
      aria-keyshortcuts={TABLE_KEY}
      onClick={() => margin.setState({ tableOpen: true })}
    />
  );
}

function ListButton(): JSX.Element {
  const { margin, pane } = useArticle();
  const open = useMargin((state) => state.listOpen);
  const count = useMargin(({ shown }) => shown.ids.length);
  const toggle = () => {
    // The sheet makes way for selected words (./card-sheet.tsx).
    pane.getState().current?.clearSelection();
    margin.setState({ listOpen: !open });
  };
  return (
    <Button size="small" aria-expanded={open} onClick={toggle} className="ml-auto min-[1140px]:hidden">
      List <span className="text-faint tabular-nums">{count}</span>
    </Button>
  );
}
