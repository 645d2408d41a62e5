'use client';

import { Keyboard, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState, type JSX } from 'react';
import type { Category } from '#lib/core/annotation/category.ts';
import type { ArticleState, ListedArticle } from '#lib/core/article/article.ts';
import { sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { ArticleList } from './article-list.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import type { DeskPage } from './desk-page.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { NewArticleDialog, type NewArticleWay } from './new-article-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import type { RowAction } from './row-menu.tsx';
import { SearchField } from './search-field.tsx';
import { STATE_LABEL } from './state-label.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDesk, type Desk } from './use-desk.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useTitleSearch } from './use-title-search.ts';
import { useUploads } from './use-uploads.ts';

export interface ArticlesDeskProps {
  readonly first: DeskPage;
  readonly categories: readonly Category[];
  /** The server's time when it rendered, ISO 8601. */
  readonly now: string;
  /** Whether this person may make, rename and delete articles. */
  readonly editable: boolean;
}

type Asked = { readonly kind: 'rename' | 'delete'; readonly article: ListedArticle } | null;

/** The desk: all articles, and every way to make one. */
export function ArticlesDesk({ first, categories, now, editable }: ArticlesDeskProps): JSX.Element {
  const search = useTitleSearch();
  const desk = useDesk(first, search.search);
  const setState = useSetState(desk);
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [making, setMaking] = useState<NewArticleWay | null>(null);
  const [help, setHelp] = useState(false);
  const { refresh } = desk;
  const files = useUploads(useCallback(() => void refresh(), [refresh]));
  const { add } = files;
  const onFiles = useCallback(
    (dropped: readonly File[]) => {
      setMaking('files');
      add(dropped);
    },
    [add],
  );
  const over = useFileDrop(editable ? onFiles : null);
  useDeskKeys({
    onNew: editable ? () => setMaking('paste') : null,
    onSearch: () => field.current?.focus(),
    onHelp: () => setHelp(true),
  });

  const act = (article: ListedArticle, action: RowAction): void =>
    action.kind === 'state' ? setState(article, action.state) : setAsked({ kind: action.kind, article });

  return (
    <>
      <DeskBar onNew={editable ? () => setMaking('paste') : null} onHelp={() => setHelp(true)}>
        <SearchField ref={field} value={search.typed} onChange={search.setTyped} />
      </DeskBar>
      <ArticleList
        desk={desk}
        search={search}
        categories={categories}
        now={now}
        editable={editable}
        onAction={act}
        onMake={setMaking}
      />
      {over ? <DropHint /> : null}
      {making ? (
        <NewArticleDialog
          way={making}
          onWay={setMaking}
          files={files}
          onPasted={(id) => router.push(`/articles/${id}`)}
          onClose={() => setMaking(null)}
        />
      ) : null}
      <AskedDialog asked={asked} desk={desk} onClose={() => setAsked(null)} />
      <KeysDialog open={help} onOpenChange={setHelp} />
    </>
  );
}

/** Sets an article's state and says what came of it. */
function useSetState(desk: Desk): (article: ListedArticle, state: ArticleState) => void {
  const show = useToast();
  return (article, state) =>
    void desk.change(article, { state }).then(
      () => show({ text: `“${article.title}” is now: ${STATE_LABEL[state]}` }),
      (error: unknown) => show({ tone: 'problem', text: sentenceOf(error) }),
    );
}

interface AskedDialogProps {
  readonly asked: Asked;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function AskedDialog({ asked, desk, onClose }: AskedDialogProps): JSX.Element | null {
  if (!asked) return null;
  const { kind, article } = asked;
  if (kind === 'delete')
    return <DeleteDialog article={article} onDelete={() => desk.remove(article)} onClose={onClose} />;
  return <RenameDialog article={article} onRename={(title) => desk.change(article, { title })} onClose={onClose} />;
}

function DeskBar({
  onNew,
  onHelp,
  children,
}: {
  readonly onNew: (() => void) | null;
  readonly onHelp: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-3">
      <h1 className="mr-auto font-serif text-[1.75rem] leading-9 font-semibold tracking-[-.01em]">Articles</h1>
      {children}
      <Tooltip text="All keys" shortcut="?">
        <IconButton
          label="All keys"
          icon={<Keyboard />}
          onClick={onHelp}
          className="max-sm:hidden pointer-coarse:hidden"
        />
      </Tooltip>
      {onNew ? (
        <Button variant="primary" onClick={onNew} aria-keyshortcuts="n">
          <Plus aria-hidden="true" className="size-4" />
          New article
          <Kbd className="border-current text-inherit opacity-75 max-sm:hidden pointer-coarse:hidden">N</Kbd>
        </Button>
      ) : null}
    </div>
  );
}

function DropHint(): JSX.Element {
  return (
    <div className="pointer-events-none fixed inset-3 z-40 flex items-center justify-center rounded-2xl border-2 border-dashed border-pencil bg-pencil-soft/90">
      <p className="font-serif text-2xl font-semibold text-pencil">Drop the files: each becomes an article</p>
    </div>
  );
}
