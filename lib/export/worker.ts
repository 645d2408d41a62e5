import { parentPort } from 'node:worker_threads';
import { isProblem } from '#lib/core/problem.ts';
import { countExport } from './count-export.ts';
import type { ExportAnswer, ExportRequest } from './run-export.ts';
import { writeExport } from './write-export.ts';

// The far side of runExport: answers one request after the other, and lives on, with the typesetter that it has loaded.
const port = parentPort;

async function answer({ want, source, query }: ExportRequest): Promise<ExportAnswer> {
  try {
    if (want === 'count') return { kind: 'counted', count: await countExport(source, query) };
    const content = await writeExport(source, query, (phase) => port?.postMessage({ kind: 'progress', phase }, []));
    return { kind: 'written', content };
  } catch (error) {
    if (isProblem(error)) return { kind: 'refused', problem: error.kind, sentence: error.message };
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port?.on('message', (request: ExportRequest) => {
  void answer(request).then((result) => port.postMessage(result, []));
});
