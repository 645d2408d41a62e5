import { parentPort, workerData } from 'node:worker_threads';
import { isProblem } from '#lib/core/problem.ts';
import type { ImportRequest, WorkerAnswer } from './import-article.ts';
import type { ReadArticle } from './read-article.ts';

// The far side of importArticle: reads one article and ends.
const request = workerData as ImportRequest;

/** Loads the readers of one format only: those of the others take longer to load than most files to read. */
async function read(): Promise<WorkerAnswer> {
  switch (request.format) {
    case 'docx':
      return article((await import('./docx/read-word-article.ts')).readWordArticle(request.bytes));
    case 'json':
      return article((await import('./archive/read-archived-article.ts')).readArchivedArticle(request.text));
    case 'jsonld': {
      const { readWebAnnotations } = await import('./web-annotations/read-web-annotations.ts');
      return { kind: 'found', annotations: readWebAnnotations(request.text) };
    }
    case 'txt':
    case 'md':
    case 'html':
      return article((await import('./read-article.ts')).readArticle(request.text, request.format));
  }
}

const article = (read: ReadArticle): WorkerAnswer => ({ kind: 'read', article: read });

async function answer(): Promise<WorkerAnswer> {
  try {
    return await read();
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', problem: error.kind, sentence: error.message };
    throw error;
  }
}

parentPort?.postMessage(await answer(), []);
