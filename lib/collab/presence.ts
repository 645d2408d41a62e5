import type { Actor } from '#lib/core/access/access.ts';

/** One page's entry in the awareness of an article, as it came in. */
type State = Record<string, unknown>;

/** A page may tell others small things of its own beside the caret. */
const MOST_FIELDS = 20;
const LONGEST_FIELD = 200;

const COLOUR = /^#[0-9a-f]{6}$/i;

function isId(value: unknown): boolean {
  const id = value as { client?: unknown; clock?: unknown } | null;
  return typeof id === 'object' && id !== null && Number.isSafeInteger(id.client) && Number.isSafeInteger(id.clock);
}

/** A Yjs relative position as JSON. Other pages resolve it, and would throw on anything else. */
function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, tname, item, assoc } = value as State;
  const named = tname === undefined || tname === null || tname === 'default';
  const sided = assoc === undefined || Number.isSafeInteger(assoc);
  return named && sided && [type, item].every((id) => id === undefined || id === null || isId(id));
}

function caretOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const { anchor, head } = value as State;
  return isPosition(anchor) && isPosition(head) ? { anchor, head } : null;
}

function isSmall(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    (typeof value === 'string' && value.length <= LONGEST_FIELD)
  );
}

/**
 * The entry that others get for a page of this person: name and id are the session's, whatever the page says; a caret
 * only if it is one; of its other fields the small ones.
 */
export function presentAs({ id, name }: Actor, state: Readonly<State>): State {
  const given = state['user'] as { color?: unknown } | null | undefined;
  const color = typeof given?.color === 'string' && COLOUR.test(given.color) ? { color: given.color } : {};
  const own = Object.entries(state)
    .slice(0, MOST_FIELDS)
    .filter(([, value]) => isSmall(value));
  return { ...Object.fromEntries(own), user: { id, name, ...color }, cursor: caretOf(state['cursor']) };
}
