import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from './draft.ts';
import { FIRST_FILTERS, type Filters } from './filters.ts';
import type { Shown } from './shown-annotations.ts';
import type { TogetherScope } from './together.ts';

/** A form that is open in a card. */
export type CardForm =
  | { readonly kind: 'reply' | 'edit' | 'stet' | 'assign' | 'guideline' }
  /** `toSource`: it was to be decided as sourced, and has no source yet. */
  | { readonly kind: 'evidence'; readonly toSource?: true }
  /** Accepting was refused: these words are there now. */
  | { readonly kind: 'conflict'; readonly present: string };

/** What the person is doing in the margin; annotations themselves are in the annotation store. */
export interface MarginState {
  readonly filters: Filters;
  /** What the margin lists now (./shown-annotations.ts keeps it). */
  readonly shown: Shown;
  readonly draft: Draft | null;
  readonly saving: boolean;
  /** Why the draft was not saved. */
  readonly problem: string | null;
  readonly form: ({ readonly id: string } & CardForm) | null;
  readonly keysOpen: boolean;
  /** The panel of filters. */
  readonly filtersOpen: boolean;
  /** The list of all flags, over the page. */
  readonly tableOpen: boolean;
  /** What the dialog that decides on many at once begins with; null while it is closed. */
  readonly together: TogetherScope | null;
  /** On narrow screens: the whole list instead of the active card. */
  readonly listOpen: boolean;
  /** The tray of annotations without a place. */
  readonly orphansOpen: boolean;
  /** Some words of the article are selected. */
  readonly hasSelection: boolean;
  /** Last thing that somebody else did, for screen readers. */
  readonly announcement: string;
}

export type MarginStore = StoreApi<MarginState>;

/** The margin as it is when a page opens. */
export function createMarginStore(): MarginStore {
  return createStore<MarginState>(() => ({
    filters: FIRST_FILTERS,
    shown: { ids: [], orphans: [] },
    draft: null,
    saving: false,
    problem: null,
    form: null,
    keysOpen: false,
    filtersOpen: false,
    tableOpen: false,
    together: null,
    listOpen: false,
    orphansOpen: false,
    hasSelection: false,
    announcement: '',
  }));
}
