import type { InitOutput } from '@myriaddreamin/typst-ts-web-compiler';

/** What of a WebAssembly program is needed to make room in it: its memory, and how it takes and gives back a piece of that. */
export type Reservable = Pick<InitOutput, 'memory' | '__wbindgen_export' | '__wbindgen_export4'>;

/** As strict as anything in memory needs it. */
const ALIGNMENT = 8;

/**
 * Lets the memory of a WebAssembly program grow to so many bytes at once, by taking a piece of it and giving that back. It
 * would grow by and by otherwise, and V8 collects all garbage each time: 850 times for a large article, three quarters of
 * the time that it takes. What is not written to costs nothing.
 */
export function reserveMemory(program: Reservable, bytes: number): void {
  const more = bytes - program.memory.buffer.byteLength;
  if (more <= 0) return;
  const piece = program.__wbindgen_export(more, ALIGNMENT);
  program.__wbindgen_export4(piece, more, ALIGNMENT);
}
