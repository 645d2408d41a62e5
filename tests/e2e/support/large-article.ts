import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from './api.ts';
import type { Galley } from './galley.ts';

const WORDS_IN_PARAGRAPH = 50;
const CATEGORIES = ['garbled', 'factual', 'unsupported'] as const;

interface Archive {
  readonly article: { readonly text: string };
  readonly annotations: readonly ArchivedFlag[];
}

interface ArchivedFlag {
  readonly target: object;
}

/** Words of four to nine letters, the same ones each time; the number in each makes places easy to tell. */
function paragraph(index: number): string {
  const words = Array.from({ length: WORDS_IN_PARAGRAPH }, (_, at) =>
    ((index * 7919 + at * 104_729) % 60_466_176).toString(36),
  );
  return `Paragraph ${index} ${words.slice(2).join(' ')}.`;
}

/**
 * An article of so many words with so many flags spread evenly over it: made from an archive, since thousands of flags one by
 * one take minutes.
 */
export async function largeArticle(galley: Galley, api: Api, words: number, flags: number): Promise<string> {
  const text = Array.from({ length: Math.ceil(words / WORDS_IN_PARAGRAPH) }, (_, index) => paragraph(index)).join(
    '\n\n',
  );
  const first = await api.ask<{ id: string }>('POST', '/articles', { title: 'Large', text, format: 'txt' });
  await api.ask('POST', `/articles/${first.id}/annotations`, {
    kind: 'flag',
    category: 'garbled',
    body: 'A flag.',
    target: { position: { start: 0, end: 9 } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'galley-large-'));
  const file = join(folder, 'large.json');
  galley.command(['export', first.id, '--format', 'json', '--out', file]);
  const archive = JSON.parse(readFileSync(file, 'utf8')) as Archive;
  const [pattern] = archive.annotations;
  const places = [...archive.article.text.matchAll(/\w{4,}/gu)];
  const annotations = Array.from({ length: flags }, (_, index) => {
    const place = places[Math.floor((index * places.length) / flags)];
    const start = place?.index ?? 0;
    const end = start + (place?.[0].length ?? 1);
    return {
      ...pattern,
      id: `019aaaaa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
      category: CATEGORIES[index % CATEGORIES.length],
      body: `Flag number ${index}.`,
      target: {
        quote: {
          exact: archive.article.text.slice(start, end),
          prefix: archive.article.text.slice(Math.max(0, start - 32), start),
          suffix: archive.article.text.slice(end, end + 32),
        },
        position: { start, end, update: 1 },
        relative: null,
      },
      // Where an archive says that its words stand: it is from there that they are followed.
      anchor: { state: 'exact', start, end, text: place?.[0] ?? '' },
    };
  });
  writeFileSync(file, JSON.stringify({ ...archive, annotations, events: [] }));
  const { id } = JSON.parse(galley.command(['import', file])) as { id: string };
  rmSync(folder, { recursive: true });
  return id;
}
