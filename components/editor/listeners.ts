/** A list of callbacks. */
export interface Listeners {
  /** Returns how to take it off again. */
  readonly add: (listener: () => void) => () => void;
  readonly call: () => void;
}

/** An empty list of callbacks. */
export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    call: () => {
      for (const listener of all) listener();
    },
  };
}
