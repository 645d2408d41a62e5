/**
 * Index of the first of some items that a condition holds for, or their number where there is none. By halving: the condition
 * must hold for all that come after the first.
 */
export function firstIndex<T>(items: ArrayLike<T>, holds: (item: T, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as T, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
