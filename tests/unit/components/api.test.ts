import { afterEach, describe, expect, it, vi } from 'vitest';
import { api, ApiProblem, sentenceOf } from '#components/api.ts';

function answerWith(make: () => Response | Error): { readonly calls: [string, RequestInit][] } {
  const calls: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    calls.push([address, request]);
    const answer = make();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { calls };
}

afterEach(() => vi.unstubAllGlobals());

const problem = async (call: Promise<unknown>): Promise<ApiProblem> => {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiProblem)) throw new Error(`No ApiProblem, but ${String(error)}`);
  return error;
};

describe('the fetch client', () => {
  it('sends JSON to the API and gives its answer', async () => {
    const { calls } = answerWith(() => Response.json({ id: '1' }, { status: 201 }));
    await expect(api('POST', '/articles', { title: 'T' })).resolves.toEqual({ id: '1' });
    expect(calls[0]?.[0]).toBe('/api/v1/articles');
    expect(calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"title":"T"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('leaves the content type of a form to the browser, which knows the boundary', async () => {
    const { calls } = answerWith(() => new Response(null, { status: 204 }));
    await expect(api('POST', '/articles', new FormData())).resolves.toBeUndefined();
    expect(calls[0]?.[1].headers).not.toHaveProperty('content-type');
  });

  it('throws the sentence and the members of a problem', async () => {
    answerWith(() =>
      Response.json(
        { type: 'about:blank', title: 'Conflict', status: 409, detail: 'The words changed.', present: 'new words' },
        { status: 409 },
      ),
    );
    const thrown = await problem(api('POST', '/x'));
    expect(thrown).toMatchObject({ status: 409, detail: 'The words changed.', details: { present: 'new words' } });
    expect(sentenceOf(thrown)).toBe('The words changed.');
  });

  it('has a sentence for an answer that is none of ours', async () => {
    answerWith(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect((await problem(api('GET', '/x'))).detail).toContain('502');
  });

  it('says that the server can’t be reached', async () => {
    answerWith(() => new TypeError('Failed to fetch'));
    expect(await problem(api('GET', '/x'))).toMatchObject({
      status: 0,
      detail: expect.stringContaining('can’t be reached') as string,
    });
  });

  it('lets an abort through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    answerWith(() => new DOMException('Aborted', 'AbortError'));
    await expect(api('GET', '/x', undefined, controller.signal)).rejects.toThrow('Aborted');
  });
});
