'use client';

import { useState, type JSX } from 'react';
import { age } from './age.ts';
import { SaidWords } from './said-words.tsx';
import { useNow } from './use-now.ts';
import { Who } from './who.tsx';
import { WordsForm } from './words-form.tsx';
import { useAnnotations, useArticle } from '#components/editor/article-context.ts';
import type { Reply } from '#lib/core/annotation/annotation.ts';

/** The replies on an annotation; a long thread shows its end until asked. */
export function Thread({
  id,
  replies,
}: {
  readonly id: string;
  readonly replies: readonly Reply[];
}): JSX.Element | null {
  const [whole, setWhole] = useState(false);
  // What was deleted keeps its place as long as somebody has answered after it.
  const there = replies.slice(0, replies.findLastIndex(({ deletedAt }) => deletedAt === null) + 1);
  if (there.length === 0) return null;
  const shown = whole ? there : there.slice(-3);
  return (
    <div className="mt-2.5 flex flex-col gap-2 border-t border-line pt-2 text-[0.8125rem]">
      {shown.length < there.length ? (
        <button
          type="button"
          className="self-start text-pencil underline-offset-2 hover:underline"
          onClick={() => setWhole(true)}
        >
          {there.length - shown.length} earlier
        </button>
      ) : null}
      <ul aria-label="Replies" className="flex flex-col gap-2">
        {shown.map((reply) => (
          <ThreadReply key={reply.id} id={id} reply={reply} />
        ))}
      </ul>
    </div>
  );
}

function ThreadReply({ id, reply }: { readonly id: string; readonly reply: Reply }): JSX.Element {
  const { actor } = useArticle();
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const writtenAt = reply.byline?.at ?? reply.createdAt;
  if (reply.deletedAt !== null)
    return (
      <li className="text-faint">
        <Who person={reply.author} byline={reply.byline} /> deleted a reply.
      </li>
    );
  if (editing) return <EditReply id={id} reply={reply} onDone={() => setEditing(false)} />;
  return (
    <li className="group/reply wrap-anywhere">
      <b className="font-semibold text-ink">
        <Who person={reply.author} byline={reply.byline} />
      </b>{' '}
      <span className="whitespace-pre-line">
        <SaidWords text={reply.body} />
      </span>{' '}
      <span className="whitespace-nowrap text-faint">
        <time dateTime={writtenAt}>{age(writtenAt, now)}</time>
        {reply.editedAt ? ', edited' : ''}
      </span>
      {reply.author.id === actor.id && !reply.byline ? (
        <OwnReplyButtons id={id} reply={reply} onEdit={() => setEditing(true)} />
      ) : null}
    </li>
  );
}

function OwnReplyButtons({
  id,
  reply,
  onEdit,
}: {
  readonly id: string;
  readonly reply: Reply;
  readonly onEdit: () => void;
}): JSX.Element {
  const { actions } = useArticle();
  const style =
    'ml-1.5 text-faint underline underline-offset-2 opacity-0 group-focus-within/reply:opacity-100 group-hover/reply:opacity-100 hover:text-ink pointer-coarse:opacity-100';
  return (
    <>
      <button type="button" className={style} onClick={onEdit}>
        edit
      </button>
      <button type="button" className={style} onClick={() => void actions.deleteReply(id, reply.id)}>
        delete
      </button>
    </>
  );
}

function EditReply({
  id,
  reply,
  onDone,
}: {
  readonly id: string;
  readonly reply: Reply;
  readonly onDone: () => void;
}): JSX.Element {
  const { actions } = useArticle();
  const busy = useAnnotations(({ waiting }) => waiting.has(id));
  const send = async (body: string) => {
    if (await actions.changeReply(id, reply.id, body)) onDone();
  };
  return (
    <li>
      <WordsForm
        label="Edit reply"
        send="Save"
        words={reply.body}
        busy={busy}
        onSend={(body) => void send(body)}
        onCancel={onDone}
      />
    </li>
  );
}
