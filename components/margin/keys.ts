import type { Category } from '#lib/core/annotation/category.ts';

/** What can be done with one annotation. */
export const CARD_ACTIONS = [
  'accept',
  'fixed',
  'sourced',
  'stet',
  'adopt',
  'reply',
  'evidence',
  'edit',
  'assign',
  'merge',
  'guideline',
  'withdraw',
  'reopen',
  'copyLink',
] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

/** What a key asks the page to do. `flag` without a category opens the form for the person to choose. */
export type KeyCommand =
  | { readonly kind: 'flag'; readonly category: string | null }
  | { readonly kind: 'comment' }
  | { readonly kind: 'suggest' }
  /** Attach one that has lost its words to the selected ones. */
  | { readonly kind: 'attach' }
  /** Comment on the article as a whole. */
  | { readonly kind: 'commentArticle' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** On to the next undecided one, leaving the active one open. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'focusCard' }
  | { readonly kind: 'back' }
  | { readonly kind: 'toggleDecided' }
  /** The filters, with the caret in their search. */
  | { readonly kind: 'filter' }
  /** The list of all flags. */
  | { readonly kind: 'table' }
  /** On to what is new since the last visit. */
  | { readonly kind: 'stepUnseen' }
  | { readonly kind: 'listKeys' }
  /** Decide all that is listed and open. */
  | { readonly kind: 'together' }
  | { readonly kind: 'check' }
  | { readonly kind: 'card'; readonly action: CardAction };

/** A key press as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** AltGr writes characters on many keyboards, and looks like Ctrl+Alt. */
  readonly altGraph: boolean;
}

/** Where a key press meets the page. */
export interface KeyContext {
  /** The focus is where letters are typed: then only keys held with Ctrl+Alt are commands. */
  readonly typing: boolean;
  /** Some words of the article are selected. */
  readonly hasSelection: boolean;
  /** The focus is inside a card. */
  readonly inCard: boolean;
  /** A card is active. */
  readonly hasActive: boolean;
  readonly categories: readonly Category[];
}

export const CARD_KEYS: Readonly<Record<CardAction, string>> = {
  accept: 'A',
  fixed: 'F',
  sourced: 'S',
  stet: 'X',
  adopt: 'Y',
  reply: 'R',
  evidence: 'V',
  edit: 'E',
  assign: 'G',
  merge: 'M',
  guideline: 'H',
  withdraw: 'W',
  reopen: 'U',
  copyLink: 'L',
};

/** Commands that stand on signs, wherever a keyboard has these. */
const SIGNS: Readonly<Record<string, 'listKeys' | 'filter' | 'stepUnseen'>> = {
  '?': 'listKeys',
  '/': 'filter',
  '.': 'stepUnseen',
};

/** Opens the list of all flags. */
export const TABLE_KEY = 'O';

/** Attaches what has lost its words to the selection. */
export const ATTACH_KEY = 'B';

/** Runs the first pass. */
export const CHECK_KEY = 'P';

/** Letters with a meaning of their own beside a selection, which no category may take. */
const TAKEN = new Set(['B', 'C', 'E', 'J', 'K', 'D']);

/** The letter of each category: the first of its label, where no other meaning has it. Digits 1 to 9 always work. */
export function categoryLetters(categories: readonly Category[]): ReadonlyMap<string, string> {
  const used = new Set(TAKEN);
  const letters = new Map<string, string>();
  for (const { key, label } of categories) {
    const letter = label.charAt(0).toUpperCase();
    if (!/^[A-Z]$/.test(letter) || used.has(letter)) continue;
    used.add(letter);
    letters.set(key, letter);
  }
  return letters;
}

/**
 * The command of a key press, or null. A selection comes first, then the active card: what a key does is always what
 * the bubble or the card beside it shows. While typing the same letters work with Ctrl+Alt, and F2 flags everywhere.
 */
export function keyCommand(press: KeyPress, context: KeyContext): KeyCommand | null {
  const chord = press.ctrlKey && press.altKey && !press.metaKey && !press.altGraph;
  const plain = !press.ctrlKey && !press.altKey && !press.metaKey && !press.altGraph;
  if (plain && press.key === 'F2') return context.hasSelection ? { kind: 'flag', category: null } : null;
  if (!chord && (!plain || context.typing)) return null;
  const letter = letterOf(press);
  const sign = SIGNS[press.key];
  if (sign) return { kind: sign };
  if (press.key === 'Enter')
    return chord ? { kind: 'focusCard' } : context.inCard ? null : whenActive(context, { kind: 'focusCard' });
  if (press.key === 'Escape') return { kind: 'back' };
  if (context.hasSelection && !context.inCard) {
    const command = selectionCommand(letter, chord, context.categories);
    if (command) return command;
  }
  if (letter === 'C') return { kind: 'commentArticle' };
  if (letter === 'J') return { kind: 'step', by: 1 };
  if (letter === 'K') return { kind: 'step', by: -1 };
  if (letter === 'N') return { kind: 'skip' };
  if (letter === 'T') return { kind: 'together' };
  if (letter === 'D') return { kind: 'toggleDecided' };
  if (letter === TABLE_KEY) return { kind: 'table' };
  if (letter === CHECK_KEY) return { kind: 'check' };
  const action = CARD_ACTIONS.find((one) => CARD_KEYS[one] === letter);
  if (!action) return null;
  // Taking a decision back needs no active card: the last one that was made is meant.
  return action === 'reopen' ? { kind: 'card', action } : whenActive(context, { kind: 'card', action });
}

function whenActive(context: KeyContext, command: KeyCommand): KeyCommand | null {
  return context.hasActive ? command : null;
}

function selectionCommand(letter: string, chord: boolean, categories: readonly Category[]): KeyCommand | null {
  if (letter === 'C') return { kind: 'comment' };
  if (letter === 'E') return { kind: 'suggest' };
  if (letter === ATTACH_KEY) return { kind: 'attach' };
  // With Ctrl+Alt the digits are the editor's: headings.
  const numbered = chord ? undefined : categories[Number.parseInt(letter, 10) - 1];
  const category = numbered?.key ?? [...categoryLetters(categories)].find(([, its]) => its === letter)?.[0];
  return category === undefined ? null : { kind: 'flag', category };
}

/** The letter or digit of a press: what it writes, or, where Alt changes that, what stands on the key. */
function letterOf({ key, code }: KeyPress): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? '';
}
