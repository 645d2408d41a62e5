'use client';

import type { JSX, ReactNode } from 'react';
import { ATTACH_KEY, CARD_ACTIONS, CARD_KEYS, CHECK_KEY, TABLE_KEY, categoryLetters, type CardAction } from './keys.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';

const CARD_WORDS: Readonly<Record<CardAction, string>> = {
  accept: 'Accept the proposed words',
  fixed: 'Mark as fixed by hand',
  sourced: 'Mark as sourced',
  stet: 'Stet: let it stand; 1 to 4 give a usual reason',
  adopt: 'Make what a check found your own flag',
  reply: 'Reply',
  evidence: 'Add evidence',
  edit: 'Edit the proposed words or the note',
  assign: 'Give it to somebody',
  merge: 'Merge the others on these words into it',
  guideline: 'The guideline of its category',
  withdraw: 'Withdraw your own',
  reopen: 'Take the last decision back, or that of the active one',
  copyLink: 'Copy a link to it',
};

const TYPING_KEYS = [
  ['Ctrl B', 'Bold'],
  ['Ctrl I', 'Italic'],
  ['Ctrl K', 'Link'],
  ['Ctrl Alt 1', 'Heading 1 (to 4)'],
  ['Ctrl Shift 8', 'Bulleted list'],
  ['Ctrl Shift 7', 'Numbered list'],
  ['Ctrl Shift B', 'Quotation'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Redo'],
] as const;

/** All keys of the article page. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  const { categories } = useArticle();
  const letters = categoryLetters(categories);
  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => (stays ? undefined : onClose())}
      size="large"
      title="Keys"
      description={
        <>
          While you type in the text, hold <Kbd>Ctrl</Kbd> <Kbd>Alt</Kbd> with the same letter.
        </>
      }
    >
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <KeyGroup title="With words selected">
          {categories.map(({ key, label }, index) => (
            <Key key={key} keys={[letters.get(key) ?? '', String(index + 1)].filter(Boolean)}>
              {label}
            </Key>
          ))}
          <Key keys={['F2']}>Flag, and choose what is wrong</Key>
          <Key keys={['C']}>Comment</Key>
          <Key keys={['E']}>Suggest an edit</Key>
          <Key keys={[ATTACH_KEY]}>Attach the flag in the tray that has lost its words</Key>
          <Key keys={['Ctrl Enter']}>Save what you write</Key>
        </KeyGroup>
        <KeyGroup title="Walk">
          <Key keys={['J', 'K']}>Next, previous</Key>
          <Key keys={['N']}>Skip to the next undecided</Key>
          <Key keys={['T']}>Decide many together: listed, of a check, of a person</Key>
          <Key keys={['Enter']}>Into the active card</Key>
          <Key keys={['Ctrl Alt Enter']}>From the text to the card of these words</Key>
          <Key keys={['Esc']}>Back to where you were in the text</Key>
          <Key keys={['C']}>Comment on the whole article</Key>
          <Key keys={['D']}>Show or hide what is decided</Key>
          <Key keys={['/']}>Filter, and look for words</Key>
          <Key keys={[TABLE_KEY]}>All flags as a list</Key>
          <Key keys={['.']}>On to what is new since your last visit</Key>
          <Key keys={[CHECK_KEY]}>Check the whole text</Key>
          <Key keys={['?']}>This list</Key>
        </KeyGroup>
        <KeyGroup title="On the active card">
          {CARD_ACTIONS.map((action) => (
            <Key key={action} keys={[CARD_KEYS[action]]}>
              {CARD_WORDS[action]}
            </Key>
          ))}
        </KeyGroup>
        <TypingKeys />
      </div>
    </Dialog>
  );
}

function TypingKeys(): JSX.Element {
  return (
    <KeyGroup title="In the text">
      {TYPING_KEYS.map(([keys, words]) => (
        <Key key={keys} keys={[keys]}>
          {words}
        </Key>
      ))}
    </KeyGroup>
  );
}

function KeyGroup({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>
      <dl className="flex flex-col gap-1 text-sm">{children}</dl>
    </section>
  );
}

function Key({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }): JSX.Element {
  return (
    <div className="flex items-baseline gap-3">
      <dt className="flex w-28 shrink-0 flex-wrap gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd className="text-soft">{children}</dd>
    </div>
  );
}
