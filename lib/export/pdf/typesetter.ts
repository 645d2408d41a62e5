import { readFile } from 'node:fs/promises';
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { FONT_FILES } from './fonts.ts';
import { reserveMemory } from './reserve-memory.ts';
import type { Sheet } from './sheet.ts';
import { TEMPLATE } from './template.ts';

/** Typst, with our fonts and nothing else: it sees no file, no network, no clock. */
export interface Typesetter {
  /** Whether every style of a family has a character. */
  readonly isKnown: (codePoint: number) => boolean;
  /** A sheet as a tagged PDF; `images` by their paths in it. @throws Error with what Typst says */
  readonly set: (sheet: Sheet, images: ReadonlyMap<string, Uint8Array>) => Uint8Array<ArrayBuffer>;
}

/** The fonts, and a few pages. */
const FIRST_BYTES = 64 * 2 ** 20;
/** Memory that a byte of a sheet takes until it is set; measured at 130 for text with many notes. */
const BYTES_PER_BYTE = 160;
const MOST_RESERVED = 2 ** 30;

let opened: Promise<Typesetter> | null = null;

/** One a thread: to load it takes 0.2 s and 150 MB. */
export function openTypesetter(): Promise<Typesetter> {
  return (opened ??= open());
}

interface FontReport {
  readonly info: readonly {
    readonly family: string;
    /** Lengths of runs of code points: lacking, had, lacking, and so on. */
    readonly coverage: readonly number[];
  }[];
}

async function open(): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  // Not imported: Next's bundler would take the files that are named below for modules.
  const { resolve } = process.getBuiltinModule('node:module').createRequire(import.meta.url);
  const program = typst.initSync({
    module: await WebAssembly.compile(await readFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))),
  });
  reserveMemory(program, FIRST_BYTES);
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const reporter = new typst.TypstFontResolverBuilder();
  const families = new Map<string, Set<number>>();
  for (const file of FONT_FILES) {
    const bytes = await readFile(resolve(file));
    await builder.add_raw_font(bytes);
    for (const { family, coverage } of (reporter.get_font_info(bytes) as FontReport).info) {
      const points = new Set(covered(coverage));
      const before = families.get(family);
      families.set(family, before ? new Set([...before].filter((point) => points.has(point))) : points);
    }
  }
  const known = new Set([...families.values()].flatMap((points) => [...points]));
  const compiler = await builder.build();
  compiler.add_source('/main.typ', TEMPLATE);
  return {
    isKnown: (codePoint) => known.has(codePoint),
    set(sheet, images) {
      const json = new TextEncoder().encode(JSON.stringify(sheet));
      reserveMemory(program, Math.min(MOST_RESERVED, json.length * BYTES_PER_BYTE));
      return set(compiler, json, images);
    },
  };
}

function* covered(coverage: readonly number[]): Generator<number> {
  let point = 0;
  let isCovered = false;
  for (const length of coverage) {
    if (isCovered) for (let offset = 0; offset < length; offset += 1) yield point + offset;
    point += length;
    isCovered = !isCovered;
  }
}

function set(
  compiler: TypstCompiler,
  json: Uint8Array,
  images: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  compiler.map_shadow('/article.json', json);
  for (const [path, bytes] of images) compiler.map_shadow(path, bytes);
  try {
    const { result, diagnostics } = compiler.compile('/main.typ', undefined, 'pdf', 3) as {
      readonly result?: Uint8Array;
      readonly diagnostics?: unknown;
    };
    if (!result) throw new Error(`Typst could not set the article: ${JSON.stringify(diagnostics)}`);
    return new Uint8Array(result);
  } finally {
    for (const path of ['/article.json', ...images.keys()]) compiler.unmap_shadow(path);
    // What it remembers of an article is of no use to the next.
    compiler.reset();
  }
}
