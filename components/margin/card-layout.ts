import { placeCards, type CardToPlace } from './place-cards.ts';

/** Pixels between two cards. */
const GAP = 10;
/** A card that was never drawn is taken to be so high: a heading, a swap and a line of note. */
const USUAL_HEIGHT = 104;
/** Cards are drawn this far above and below what is in sight, so that scrolling meets them ready. */
const MARGIN_OF_SIGHT = 1200;
/** Cards whose lines are further from sight than this are not placed at all. */
const REACH = 2400;
/** A card in sight so far from its line, in pixels, is no longer beside it. */
const CROWDED = 500;
/** How long cards may glide after another one became active. Typing never makes them glide. */
const GLIDE_MS = 220;

/** The composer's place in the list. */
export const DRAFT_ID = 'draft';

/** What the layout reads of the page each time. */
export interface LayoutFacts {
  /** Listed cards in text order, and the composer. */
  readonly ids: readonly string[];
  /** Top of the first line of one, from the top of the margin; undefined for what has no place. */
  readonly topOf: (id: string) => number | undefined;
  readonly activeId: string | null;
}

/** What is in sight, in pixels from the top of the margin. */
interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts cards beside their lines by writing to their elements, outside of React: a keystroke that moves lines renders no
 * card anew. Reads everything once a frame at the most.
 */
export class CardLayout {
  readonly #read: () => LayoutFacts;
  readonly #onWindow: (ids: readonly string[]) => void;
  readonly #slots = new Map<string, HTMLElement>();
  readonly #heights = new Map<string, number>();
  readonly #sizes: ResizeObserver;
  #column: HTMLElement | null = null;
  #frame = 0;
  #window: readonly string[] = [];
  #activeId: string | null = null;
  #referenceId: string | null = null;

  /** @param onWindow is told which cards to draw, whenever that changes */
  constructor(read: () => LayoutFacts, onWindow: (ids: readonly string[]) => void) {
    this.#read = read;
    this.#onWindow = onWindow;
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) this.#measureSlot(target as HTMLElement);
      // At once: the page must not be painted with cards that overlap.
      this.place();
    });
  }

  /** Begins to watch the cards' heights; React may start and stop twice. */
  start(): void {
    for (const slot of this.#slots.values()) this.#sizes.observe(slot);
    this.schedule();
  }

  /** The element that the cards stand in. */
  readonly column = (element: HTMLElement | null): void => {
    this.#column = element;
    if (element) this.schedule();
  };

  /** A card was drawn, or (null) went away. */
  readonly slot = (id: string, element: HTMLElement | null): void => {
    const before = this.#slots.get(id);
    if (before) this.#sizes.unobserve(before);
    if (!element) {
      this.#slots.delete(id);
      return;
    }
    this.#slots.set(id, element);
    this.#sizes.observe(element);
  };

  /** Something may have moved: looks again in the next frame. */
  readonly schedule = (): void => {
    this.#frame ||= requestAnimationFrame(() => this.place());
  };

  /** Places every card now. */
  place(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { ids, topOf, activeId } = this.#read();
    if (!this.#column) return;
    if (activeId !== this.#activeId) this.#glide();
    this.#activeId = activeId;
    const sight = this.#sight();
    const cards: CardToPlace[] = [];
    for (const id of ids) {
      const top = topOf(id);
      const isNear = top !== undefined && top > sight.top - REACH && top < sight.bottom + REACH;
      if (top === undefined || (!isNear && id !== activeId)) continue;
      cards.push({ id, ideal: Math.max(0, top), height: this.#heights.get(id) ?? USUAL_HEIGHT });
    }
    const placed = this.#placed(cards, cards[0]?.id === ids[0], sight, activeId);
    for (const [id, slot] of this.#slots) {
      const top = placed.get(id);
      slot.style.visibility = top === undefined ? 'hidden' : 'visible';
      if (top === undefined) continue;
      // A card that comes into being appears where it stands: it has no earlier place to glide from.
      slot.style.transition = slot.style.transform === '' ? 'none' : '';
      slot.style.transform = `translateY(${Math.round(top)}px)`;
    }
    const last = cards.at(-1);
    const hasLast = last?.id === ids.at(-1);
    if (!last || hasLast)
      this.#column.style.minHeight = last ? `${Math.round((placed.get(last.id) ?? 0) + last.height)}px` : '';
    this.#tellWindow(cards, placed, sight, activeId);
  }

  /** What is in sight, in pixels from the top of the margin. */
  #sight(): Sight {
    const top = -(this.#column?.getBoundingClientRect().top ?? 0);
    return { top, bottom: top + window.innerHeight };
  }

  /**
   * Tops for cards. Where so many stand so close that those in sight would be the ones of lines far above it, they are laid
   * around one in sight, the same for as long as its line is there: what is read does not move.
   */
  #placed(
    cards: readonly CardToPlace[],
    fromTop: boolean,
    sight: Sight,
    activeId: string | null,
  ): ReadonlyMap<string, number> {
    const floor = fromTop ? 0 : Number.NEGATIVE_INFINITY;
    const placed = placeCards(cards, { gap: GAP, floor, activeId });
    const isInSight = ({ ideal }: CardToPlace) => ideal >= sight.top && ideal <= sight.bottom;
    const inSight = cards.filter(isInSight);
    const isCrowded = inSight.some(({ id, ideal }) => Math.abs((placed.get(id) ?? ideal) - ideal) > CROWDED);
    // Where the text begins, the first card stands first.
    const begins = fromTop && inSight[0]?.id === cards[0]?.id;
    if (!isCrowded || begins || inSight.some(({ id }) => id === activeId)) {
      this.#referenceId = null;
      return placed;
    }
    const third = sight.top + (sight.bottom - sight.top) / 3;
    const reference =
      inSight.find(({ id }) => id === this.#referenceId) ?? inSight.find(({ ideal }) => ideal >= third) ?? inSight[0];
    this.#referenceId = reference?.id ?? null;
    return placeCards(cards, { gap: GAP, floor, activeId: this.#referenceId });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sizes.disconnect();
  }

  #tellWindow(
    cards: readonly CardToPlace[],
    placed: ReadonlyMap<string, number>,
    sight: Sight,
    activeId: string | null,
  ): void {
    const near = cards
      .filter(({ id, height }) => {
        const top = placed.get(id) ?? 0;
        const isNear = top + height > sight.top - MARGIN_OF_SIGHT && top < sight.bottom + MARGIN_OF_SIGHT;
        return id === activeId || isNear;
      })
      .map(({ id }) => id);
    if (near.length === this.#window.length && near.every((id, index) => id === this.#window[index])) return;
    this.#window = near;
    this.#onWindow(near);
  }

  #measureSlot(slot: HTMLElement): void {
    const id = slot.dataset['slot'];
    if (id) this.#heights.set(id, slot.offsetHeight);
  }

  #glide(): void {
    const column = this.#column;
    if (!column) return;
    column.dataset['glides'] = '';
    setTimeout(() => delete column.dataset['glides'], GLIDE_MS);
  }
}
