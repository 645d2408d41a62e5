/** A list of callbacks that are told something. */
export interface Listeners<Told = void> {
  /** Returns how to take it off again. */
  readonly add: (listener: (told: Told) => void) => () => void;
  readonly call: (told: Told) => void;
}

/** An empty list of callbacks. */
export function listeners<Told = void>(): Listeners<Told> {
  const all = new Set<(told: Told) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    call: (told) => {
      for (const listener of all) listener(told);
    },
  };
}
