import { ATOM } from '#lib/core/article/text-map.ts';

/**
 * What a reader finds in a marked Word file, in a form that readers can be compared in: stretches of words, each with
 * what changed it and the comments that it is in. Readers differ in where white space belongs, so there is none.
 */
export type Reading = readonly string[];

/** One change: `deleted`, `inserted`; who and when to the second. "" for words that no change is about. */
export function changeKey(kind: string, author: string, at: string): string {
  return `${kind} by ${author} at ${at.slice(0, 19)}`;
}

/** A comment by who made it and what it says. */
export function commentKey(author: string, text: string): string {
  return `${author}: ${squeezed(text)}`;
}

/** Collects a reading: say what is open, then the words. */
export class ReadingWriter {
  readonly #stretches: { key: string; words: string }[] = [];
  readonly #open: string[] = [];
  readonly #met: string[] = [];
  #wordsInParagraph = false;
  #isDeaf: boolean;

  /** `fromFirstWords`: what is before them is not in the reading. */
  constructor({ fromFirstWords = false }: { readonly fromFirstWords?: boolean } = {}) {
    this.#isDeaf = fromFirstWords;
  }

  open(comment: string): void {
    this.#open.push(comment);
    this.#met.push(comment);
  }

  close(comment: string): void {
    const index = this.#open.indexOf(comment);
    if (index < 0) throw new Error(`A comment ends that is not open: ${comment}`);
    this.#open.splice(index, 1);
  }

  words(text: string, change: string): void {
    const words = squeezed(text);
    if (words === '') return;
    this.#wordsInParagraph = true;
    this.#isDeaf = false;
    this.#add(words, change);
  }

  /** What refers to a note, with what became of it; the words of the note, which come next, have their own changes. */
  reference(change: string): void {
    this.words(ATOM, change);
  }

  /** Ends of empty paragraphs count only where they were changed: readers drop them, and Word has them for rules. */
  endParagraph(change: string): void {
    if (this.#wordsInParagraph || (change !== '' && !this.#isDeaf)) this.#add('¶', change);
    this.#wordsInParagraph = false;
  }

  finish(): Reading {
    if (this.#open.length > 0) throw new Error(`Comments never end: ${this.#open.join(', ')}`);
    return [...this.#stretches.map(({ key, words }) => `[${key}] ${words}`), ...this.#met.toSorted()];
  }

  #add(words: string, change: string): void {
    const key = [change, ...this.#open.toSorted()].join(' | ');
    const last = this.#stretches.at(-1);
    if (last?.key === key) last.words += words;
    else this.#stretches.push({ key, words });
  }
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200B\uFEFF]+/gu, '');
}

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}
type Attributes = readonly [string, readonly string[], readonly (readonly [string, string])[]];

/** Reads pandoc's JSON of a Word file that was read with --track-changes=all. */
export function readPandoc(json: string): Reading {
  const writer = new ReadingWriter({ fromFirstWords: true });
  const comments = new Map<string, string>();
  let paragraphEnd = '';
  const walk = (node: unknown, change: string): void => {
    if (Array.isArray(node)) return node.forEach((child) => walk(child, change));
    if (!isNode(node)) return;
    if (node.t === 'Str') return writer.words(String(node.c), change);
    if (node.t === 'Note') {
      writer.reference(change);
      return walk(node.c, '');
    }
    if (node.t !== 'Span') {
      walk(node.c, change);
      if (node.t === 'Para' || node.t === 'Plain' || node.t === 'Header') {
        writer.endParagraph(paragraphEnd);
        paragraphEnd = '';
      }
      return;
    }
    const [[, classes, pairs], content] = node.c as readonly [Attributes, unknown];
    const { id = '', author = '', date = '' } = Object.fromEntries(pairs) as Record<string, string>;
    const [name] = classes;
    if (name === 'comment-start') {
      comments.set(id, commentKey(author, textOf(content)));
      return writer.open(comments.get(id) ?? '');
    }
    if (name === 'comment-end') writer.close(comments.get(id) ?? '');
    if (name === 'paragraph-deletion') paragraphEnd = changeKey('deleted', author, date);
    if (name === 'paragraph-insertion') paragraphEnd = changeKey('inserted', author, date);
    const own = name === 'insertion' ? 'inserted' : name === 'deletion' ? 'deleted' : null;
    walk(content, own ? changeKey(own, author, date) : change);
  };
  walk((JSON.parse(json) as { blocks: unknown }).blocks, '');
  return writer.finish();
}

function isNode(node: unknown): node is PandocNode {
  return typeof node === 'object' && node !== null && 't' in node;
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isNode(node)) return '';
  // pandoc puts a pilcrow between the paragraphs of a comment.
  if (node.t === 'Str') return node.c === '¶' ? '' : String(node.c);
  return textOf(node.c);
}
