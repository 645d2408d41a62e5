import { parentPort, workerData } from 'node:worker_threads';
import type { ImportFormat } from '#lib/core/article/schemas.ts';
import { isProblem } from '#lib/core/problem.ts';
import type { WorkerAnswer } from './import-article.ts';
import { readArticle } from './read-article.ts';

// The far side of importArticle: reads one article and ends.
const { text, format } = workerData as { readonly text: string; readonly format: ImportFormat };

function answer(): WorkerAnswer {
  try {
    return { kind: 'read', article: readArticle(text, format) };
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', problem: error.kind, sentence: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer(), []);
