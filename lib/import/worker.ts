import { parentPort, workerData } from 'node:worker_threads';
import { isProblem } from '#lib/core/problem.ts';
import type { ImportRequest, WorkerAnswer } from './import-article.ts';
import { readArchivedArticle, readArticle, readWordArticle, type ReadArticle } from './read-article.ts';

// The far side of importArticle: reads one article and ends.
const request = workerData as ImportRequest;

function read(): ReadArticle {
  switch (request.format) {
    case 'docx':
      return readWordArticle(request.bytes);
    case 'json':
      return readArchivedArticle(request.text);
    default:
      return readArticle(request.text, request.format);
  }
}

function answer(): WorkerAnswer {
  try {
    return { kind: 'read', article: read() };
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', problem: error.kind, sentence: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer(), []);
