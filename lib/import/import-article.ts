import { Worker } from 'node:worker_threads';
import type { TextFormat } from '#lib/core/article/schemas.ts';
import { Problem, type ProblemKind } from '#lib/core/problem.ts';
import type { FoundAnnotations } from './found-annotation.ts';
import type { ReadArticle } from './read-article.ts';
import { readWebAnnotations } from './web-annotations/read-web-annotations.ts';

/** What the worker is asked to read. */
export type ImportRequest =
  | { readonly format: TextFormat | 'json' | 'jsonld'; readonly text: string }
  | { readonly format: 'docx'; readonly bytes: Uint8Array };

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'read'; readonly article: ReadArticle }
  | { readonly kind: 'found'; readonly annotations: FoundAnnotations }
  | { readonly kind: 'refused'; readonly problem: ProblemKind; readonly sentence: string };

type DoneAnswer = Exclude<WorkerAnswer, { readonly kind: 'refused' }>;

/** Typing in all articles would stand still meanwhile: measured at 10 ms for this much Markdown, and HTML is slower. */
const QUICK_LENGTH = 50_000;
/** An honest text of the largest size takes a tenth of both. */
const LONGEST_MS = 30_000;
const MEMORY_MB = 1024;

/** One worker at a time: its memory is the most that imports can take. */
let lastImport: Promise<unknown> = Promise.resolve();

/**
 * Reads an article from text in one of the formats; whatever takes long does so in a worker thread.
 * @throws Problem 'tooLarge' or 'invalid' with a sentence
 */
export async function importArticle(text: string, format: TextFormat): Promise<ReadArticle> {
  if (format !== 'html' && text.length <= QUICK_LENGTH) {
    // Only the reader that is needed: loading that of web pages takes longer than reading.
    if (format === 'md') return (await import('./read-markdown.ts')).readMarkdown(text);
    return (await import('./read-plain-text.ts')).readPlainText(text);
  }
  return articleIn(await readInTurn({ format, text }));
}

/**
 * Reads an article from the bytes of a Word file, in a worker thread: a small one can unpack to a very large one.
 * @throws Problem 'tooLarge', 'invalid' or 'unsupported' with a sentence
 */
export async function importWordFile(bytes: Uint8Array): Promise<ReadArticle> {
  return articleIn(await readInTurn({ format: 'docx', bytes }));
}

/**
 * Reads the archive of an article, with all that it holds, in a worker thread.
 * @throws Problem 'tooLarge', 'invalid' or 'unsupported' with a sentence
 */
export async function importArchive(text: string): Promise<ReadArticle> {
  return articleIn(await readInTurn({ format: 'json', text }));
}

/**
 * Reads the annotations of a Web Annotation file (JSON-LD), in a worker thread if there are many.
 * @throws Problem 'tooLarge', 'invalid' or 'unsupported' with a sentence
 */
export async function importWebAnnotations(text: string): Promise<FoundAnnotations> {
  if (text.length <= QUICK_LENGTH) return readWebAnnotations(text);
  const answer = await readInTurn({ format: 'jsonld', text });
  if (answer.kind !== 'found') throw new Error('The import worker gave an article where annotations were asked for');
  return answer.annotations;
}

function articleIn(answer: DoneAnswer): ReadArticle {
  if (answer.kind !== 'read') throw new Error('The import worker gave annotations where an article was asked for');
  return answer.article;
}

function readInTurn(request: ImportRequest): Promise<DoneAnswer> {
  const turn = lastImport.then(() => readInWorker(request));
  lastImport = turn.catch(() => undefined);
  return turn;
}

function readInWorker(request: ImportRequest): Promise<DoneAnswer> {
  // In just these words: Next's bundler looks for them, and takes the worker into its build.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise<DoneAnswer>((resolve, reject) => {
    const refuse = () => reject(new Problem('tooLarge', 'The text is too large or too tangled to be read.'));
    const deadline = setTimeout(() => {
      refuse();
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'refused') reject(new Problem(answer.problem, answer.sentence));
      else resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse() : reject(error),
    );
    worker.once('exit', (code) => {
      clearTimeout(deadline);
      reject(new Error(`The import worker ended with code ${code} and no answer`));
    });
  });
}
