import type { Actor, Role } from '#lib/core/access/access.ts';
import { ROLES } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { annotationFilter, annotationInput } from '#lib/core/annotation/schemas.ts';
import { openArticles, type OpenArticles } from '#lib/collab/open-articles.ts';
import type { LiveMessage } from '#lib/collab/handle.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { listAnnotations } from '#lib/services/list-annotations.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { seedHouse } from '#lib/services/seed.ts';
import { addGuest, openHouse, type House } from './house.ts';

/** A house with its categories, its articles open without any socket, and one person of each role. */
export interface Desk {
  readonly house: House;
  readonly open: OpenArticles;
  readonly people: Readonly<Record<Role, Actor>>;
  /** What live pages were told, oldest first. */
  readonly told: { articleId: string; message: LiveMessage }[];
  close(): Promise<void>;
}

/** Opens a desk and makes it the one of this process. */
export async function openDesk(): Promise<Desk> {
  const house = await openHouse();
  const open = openArticles();
  await seedHouse(null);
  const told: Desk['told'] = [];
  open.broadcast = (articleId, message) => void told.push({ articleId, message });
  const people: Partial<Record<Role, Actor>> = {};
  for (const role of ROLES) people[role] = { id: (await addGuest(role)).id, name: `The ${role}`, role };
  return { house, open, told, people: people as Record<Role, Actor>, close: () => house.close() };
}

/** Makes an article from Markdown. */
export async function makeArticle(desk: Desk, text: string): Promise<string> {
  return (await createArticle(desk.people.editor, { text, format: 'md' })).id;
}

/** Flags words of an article as garbled; a replacement makes it a proposal. */
export async function flag(
  desk: Desk,
  articleId: string,
  exact: string,
  fields: Readonly<Record<string, unknown>> = {},
  by: Actor = desk.people.reviewer,
): Promise<AnchoredAnnotation> {
  const input = annotationInput.parse({ kind: 'flag', category: 'garbled', target: { quote: { exact } }, ...fields });
  return (await makeAnnotation(by, articleId, input)).annotation;
}

/** The list of an article's annotations, with filters as a query gives them. */
export function list(desk: Desk, articleId: string, query: Readonly<Record<string, string>> = {}) {
  return listAnnotations(desk.people.reader, articleId, annotationFilter.parse(query));
}
