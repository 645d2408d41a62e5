'use client';

import type { JSX } from 'react';
import { allowedActions } from './allowed-actions.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import type { AnchoredAnnotation, Person } from '#lib/core/annotation/annotation.ts';

interface AssigneeLineProps {
  readonly annotation: AnchoredAnnotation;
  readonly assignee: Person;
}

/** Who takes care of an annotation; whoever may assign it gives it to somebody else from here. */
export function AssigneeLine({ annotation, assignee }: AssigneeLineProps): JSX.Element {
  const { actor, actions } = useArticle();
  const words = (
    <>
      <span aria-hidden="true">
        <Avatar id={assignee.id} name={assignee.name} className="size-5 border-0 text-[0.5625rem]" />
      </span>
      Assigned to {assignee.id === actor.id ? 'you' : assignee.name}
    </>
  );
  const style = 'mt-1.5 flex items-center gap-1.5 text-[0.8125rem] text-soft';
  if (!allowedActions(annotation, actor).includes('assign')) return <p className={style}>{words}</p>;
  return (
    <button
      type="button"
      className={`${style} underline-offset-2 hover:underline`}
      onClick={() => actions.act(annotation.id, 'assign')}
    >
      {words}
    </button>
  );
}
