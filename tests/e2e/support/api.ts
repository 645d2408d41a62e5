import type { Galley } from './galley.ts';
import type { Credentials } from './people.ts';

/** The outside API as another program uses it, with a personal access token. */
export interface Api {
  readonly token: string;
  /** @throws with the answer when it is not a success */
  ask<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
}

/** Makes a token for a person at the command line. */
export function apiOf(galley: Galley, { email }: Credentials): Api {
  const token = /galley_\S+/.exec(galley.command(['token', 'add', '--email', email]))?.[0] ?? '';
  // A connection of its own for each request: one that was kept may be closed by the server as the next one is sent.
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' };
  return {
    token,
    async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
      const answer = await fetch(`${galley.url}/api/v1${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
  };
}

/** The article that every house begins with. */
export async function sampleArticle(api: Api): Promise<string> {
  const { items } = await api.ask<{ items: { id: string }[] }>('GET', '/articles');
  return items[0]?.id ?? '';
}

const CATEGORIES = ['garbled', 'factual', 'unsupported'] as const;

/** Flags on words spread evenly over an article, every fifth with a proposed correction. Gives their ids. */
export async function flagEvenly(api: Api, articleId: string, count: number): Promise<string[]> {
  const { text } = await api.ask<{ text: string }>('GET', `/articles/${articleId}/text`);
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const word = words[Math.floor((index * words.length) / count)];
    if (!word) break;
    const flag = await api.ask<{ id: string }>('POST', `/articles/${articleId}/annotations`, {
      kind: 'flag',
      category: CATEGORIES[index % CATEGORIES.length],
      body: `Flag number ${index}.`,
      ...(index % 5 === 0 ? { replacement: word[0].toUpperCase() } : {}),
      target: { position: { start: word.index, end: word.index + word[0].length } },
    });
    ids.push(flag.id);
  }
  return ids;
}
