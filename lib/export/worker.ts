import { parentPort } from 'node:worker_threads';
import { isProblem } from '#lib/core/problem.ts';
import { countExport } from './count-export.ts';
import type { RecordedAnnotation } from './marked/marked-text.ts';
import { warmTypesetter } from './pdf/warm-typesetter.ts';
import type { ExportAnswer, ExportMessage, ExportRequest } from './run-export.ts';
import { writeExport } from './write-export.ts';

// The far side of runExport: answers one request after the other, and lives on, with the typesetter that it has loaded.
const port = parentPort;
/** Of the request that comes next. */
const annotations: RecordedAnnotation[] = [];

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

async function serve(request: ExportRequest): Promise<void> {
  port?.postMessage(await answer(request), []);
  // Somebody looks at what a PDF would hold, and may soon want it. If it can't be set, they are told then.
  if (request.want === 'count' && request.query.format === 'pdf') await warmTypesetter().catch(() => undefined);
}

port?.on('message', (message: ExportMessage) => {
  if ('annotations' in message) return void annotations.push(...message.annotations);
  const { source } = message;
  void serve({ ...message, source: { ...source, article: { ...source.article, annotations: annotations.splice(0) } } });
});
