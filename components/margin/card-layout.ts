import { placeCards, type CardToPlace } from './place-cards.ts';

/** Pixels between two cards. */
const GAP = 10;
/** A card that was never drawn is taken to be so high: a heading, a swap and a line of note. */
const USUAL_HEIGHT = 104;
/** Cards are drawn this far above and below what is in sight, so that scrolling meets them ready. */
const MARGIN_OF_SIGHT = 1200;
/** How long cards may glide after another one became active. Typing never makes them glide. */
const GLIDE_MS = 220;

/** The composer's place in the list. */
export const DRAFT_ID = 'draft';

/** What the layout reads of the page each time. */
export interface LayoutFacts {
  /** Listed cards in text order, and the composer. */
  readonly ids: readonly string[];
  /** Top of the first line of each, from the top of the margin. */
  readonly tops: ReadonlyMap<string, number>;
  readonly activeId: string | null;
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
    const { ids, tops, activeId } = this.#read();
    if (!this.#column) return;
    if (activeId !== this.#activeId) this.#glide();
    this.#activeId = activeId;
    const cards: CardToPlace[] = ids
      .filter((id) => tops.has(id))
      .map((id) => ({ id, ideal: Math.max(0, tops.get(id) ?? 0), height: this.#heights.get(id) ?? USUAL_HEIGHT }));
    const placed = placeCards(cards, { gap: GAP, activeId });
    for (const [id, slot] of this.#slots) {
      const top = placed.get(id);
      slot.style.visibility = top === undefined ? 'hidden' : 'visible';
      if (top === undefined) continue;
      // A card that comes into being appears where it stands: it has no earlier place to glide from.
      slot.style.transition = slot.style.transform === '' ? 'none' : '';
      slot.style.transform = `translateY(${Math.round(top)}px)`;
    }
    const last = cards.at(-1);
    this.#column.style.minHeight = last ? `${Math.round((placed.get(last.id) ?? 0) + last.height)}px` : '';
    this.#tellWindow(cards, placed, activeId);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sizes.disconnect();
  }

  #tellWindow(cards: readonly CardToPlace[], placed: ReadonlyMap<string, number>, activeId: string | null): void {
    const offset = this.#column?.getBoundingClientRect().top ?? 0;
    const near = cards
      .filter(({ id, height }) => {
        const top = (placed.get(id) ?? 0) + offset;
        return id === activeId || (top + height > -MARGIN_OF_SIGHT && top < window.innerHeight + MARGIN_OF_SIGHT);
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
