import type { Byline, Person } from './annotation.ts';

/** The name of who wrote something: of what a file brought along, who wrote it there. */
export function writtenBy(person: Person, byline: Byline | undefined): string {
  return byline?.name ?? person.name;
}
