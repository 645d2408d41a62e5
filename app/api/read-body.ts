import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { storable } from './storable.ts';

/** What surrounds the file in a multipart upload: boundaries and small fields. */
const MULTIPART_ALLOWANCE = 64 * 1024;

/** The most that a request body may hold, by who may send it: nobody needs to sign in for a public route. */
export const BODY_BYTES = { public: 64 * 1024, signedIn: LIMITS.uploadBytes + MULTIPART_ALLOWANCE } as const;

function tooLarge(most: number): Problem {
  const size = most >= 1024 * 1024 ? `${Math.floor(most / 1024 / 1024)} MB` : `${Math.floor(most / 1024)} kB`;
  return new Problem('tooLarge', `The request is larger than ${size}, which is the most that is taken here.`);
}

/**
 * The whole body, counted while it comes in.
 * @throws Problem 'tooLarge' as soon as it passes `most` bytes
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Reading by hand and not `for await`: TypeScript's DOM streams have no async iterator.
  const stream = request.body?.getReader();
  for (let next = await stream?.read(); next && !next.done; next = await stream?.read()) {
    length += next.value.byteLength;
    if (length > most) {
      await stream?.cancel();
      throw tooLarge(most);
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * The body as JSON, with storable text only (storable.ts).
 * @throws Problem 'unsupported' for another content type, 'tooLarge', or 'invalid' when it is no JSON in UTF-8
 */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem('unsupported', 'Please send JSON, with the content type application/json.');
  const bytes = await readBytes(request, most);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Problem('invalid', 'The body of the request is not valid JSON in UTF-8.');
    throw error;
  }
  return storable(parsed);
}
