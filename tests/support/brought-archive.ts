import { createArticle, type CreatedArticle } from '#lib/services/create-article.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { sourceOfFile } from '#lib/services/article-source.ts';
import type { Actor } from '#lib/core/access/access.ts';
import { articleArchive, type ArticleArchive } from '#lib/core/article/archive.ts';

type Query = Parameters<typeof exportArticle>[2];
const WHOLE = { format: 'json', view: 'clean', as: 'html', resolved: true, names: 'full' } as Query;

/** The archive of an article as a file, held against its description. */
export async function archiveOf(actor: Actor, articleId: string): Promise<ArticleArchive> {
  const { content } = await exportArticle(actor, articleId, WHOLE);
  return articleArchive.parse(JSON.parse(String(content)));
}

/** Makes an article of an archive, as the file that it is. */
export function bringArchive(actor: Actor, archive: unknown): Promise<CreatedArticle> {
  const bytes = new TextEncoder().encode(JSON.stringify(archive));
  return createArticle(actor, sourceOfFile('brought.json', bytes, undefined));
}

/** Where in which Yjs document something stood, and when the file was written, is another matter in each house. */
const ELSEWHERE = new Set(['exportedAt', 'changedAt', 'position', 'relative', 'byline']);
const PEOPLE = new Set(['author', 'by', 'actor', 'person']);
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * What an archive says, apart from who answers for it in which house: every person by the name of who wrote. The ids are
 * numbered in the order of their first use: a copy beside the original has others.
 */
export function saying(archive: ArticleArchive): unknown {
  const events = archive.events.map(({ id: _id, ...event }) => event);
  const numbers = new Map<string, string>();
  const numbered = JSON.stringify(told({ ...archive, events }, null)).replaceAll(UUID, (id) => {
    if (!numbers.has(id)) numbers.set(id, `id ${numbers.size + 1}`);
    return numbers.get(id) ?? '';
  });
  return JSON.parse(numbered) as unknown;
}

function told(value: unknown, writer: string | null): unknown {
  if (Array.isArray(value)) return value.map((item) => told(item, null));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !ELSEWHERE.has(name));
  const own = nameOf((value as { byline?: unknown }).byline) ?? writer;
  return Object.fromEntries(
    fields.map(([name, part]) => {
      if (PEOPLE.has(name)) return [name, part === null ? null : (own ?? nameOf(part))];
      return [name, told(part, name === 'origin' ? own : null)];
    }),
  );
}

function nameOf(person: unknown): string | null {
  if (typeof person === 'string') return person;
  return person === null || person === undefined ? null : (person as { readonly name: string }).name;
}
