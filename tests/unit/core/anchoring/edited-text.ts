import type { Range } from '#lib/core/annotation/annotation.ts';

/** A text whose every UTF-16 unit knows where it came from, so that a test can say where words really went. */
export class EditedText {
  readonly units: { readonly unit: string; readonly origin: number }[];
  readonly original: string;
  #deletedBefore: (origin: number) => boolean;

  constructor(original: string) {
    this.original = original;
    this.units = [...Array(original.length).keys()].map((origin) => ({ unit: original[origin] ?? '', origin }));
    this.#deletedBefore = (origin) => !this.units.some((unit) => unit.origin === origin);
  }

  get text(): string {
    return this.units.map(({ unit }) => unit).join('');
  }

  delete(start: number, length: number): void {
    this.units.splice(start, length);
  }

  insert(start: number, words: string): void {
    this.units.splice(start, 0, ...words.split('').map((unit) => ({ unit, origin: -1 })));
  }

  move(start: number, length: number, to: number): void {
    const moved = this.units.splice(start, length);
    this.units.splice(Math.min(to, this.units.length), 0, ...moved);
  }

  /** Where the units of an original range are now, or null when any of them is gone or they are no longer together. */
  whereIs({ start, end }: Range): Range | null {
    const at = this.units.findIndex(({ origin }) => origin === start);
    const together =
      at >= 0 && [...Array(end - start).keys()].every((step) => this.units[at + step]?.origin === start + step);
    return together ? { start: at, end: at + end - start } : null;
  }

  isDeleted({ start, end }: Range): boolean {
    for (let origin = start; origin < end; origin += 1) if (!this.#deletedBefore(origin)) return false;
    return true;
  }

  /** What Yjs's relative positions would say, in a text where nothing was moved. */
  relative({ start, end }: Range): Range {
    const first = this.units.findIndex(({ origin }) => origin >= start);
    const last = this.units.findLastIndex(({ origin }) => origin >= 0 && origin < end);
    return { start: first < 0 ? this.units.length : first, end: last + 1 };
  }
}
