import { parentPort, workerData } from 'node:worker_threads';
import { isProblem } from '#lib/core/problem.ts';
import type { ImportRequest, WorkerAnswer } from './import-article.ts';
import { readArticle, readWordArticle } from './read-article.ts';

// The far side of importArticle: reads one article and ends.
const request = workerData as ImportRequest;

function answer(): WorkerAnswer {
  try {
    const article =
      request.format === 'docx' ? readWordArticle(request.bytes) : readArticle(request.text, request.format);
    return { kind: 'read', article };
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', problem: error.kind, sentence: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer(), []);
