import { describe, expect, it } from 'vitest';
import type { ExportProgress } from '#lib/core/article/export-preview.ts';
import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { runCount, runExport } from '#lib/export/run-export.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

const source = {
  article: sampleReview(60),
  id: 'a',
  address: 'https://e.org/',
  text: '',
  at: '2026-11-23T00:00:00.000Z',
};
const query = (given: object) => ({ ...exportQuery.parse(given), categories: null });
const marked = query({ format: 'docx', view: 'marked' });

describe('exports in worker threads', () => {
  it('are written two at a time, and called off at work or waiting; the next ones are written all the same', async () => {
    // The second is called off at work, the others as they begin to wait.
    const offAt = [null, 'marking', 'waiting', 'waiting'] as const;
    const ended = await Promise.allSettled(
      offAt.map((last) => {
        const call = new AbortController();
        const report = ({ phase }: ExportProgress): void => (phase === last ? call.abort() : undefined);
        return runExport(source, marked, { signal: call.signal, report });
      }),
    );
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    for (const other of ended.slice(1)) expect(other).toMatchObject({ reason: { name: 'AbortError' } });
    const next = await Promise.all([1, 2, 3].map(() => runExport(source, marked)));
    for (const content of next) expect(content.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it('let the thread that asks go on meanwhile', async () => {
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 1);
    await runExport(source, query({ format: 'pdf', view: 'marked' }));
    clearInterval(beat);
    expect(turns).toBeGreaterThan(3);
  });

  it('count the same notes and changes that are written', async () => {
    const counted = await runCount(source, marked);
    expect(counted).toMatchObject({ notes: 60, leftOut: 0, cannot: [], unknown: [] });
    const html = String(await runExport(source, query({ format: 'html', view: 'marked' })));
    expect(html.match(/role="note"/g)).toHaveLength(counted.notes);
    expect(counted.changes).toBeGreaterThan(20);
    const many = { ...source, article: sampleReview(600) };
    expect(await runCount(many, marked)).toMatchObject({ notes: 600 });
    expect(await runCount(source, query({ format: 'txt' }))).toMatchObject({ notes: 0, leftOut: 60 });
  });
});
