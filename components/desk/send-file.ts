import { ApiProblem } from '#components/api.ts';

/** How far a file is: on its way, with the share that is there (0 to 1), or being read by the server. */
export type SendStep = { readonly kind: 'sending'; readonly share: number } | { readonly kind: 'reading' };

const UNREACHABLE = 'The server can’t be reached. Check your connection and try again.';

/**
 * Sends a form with a file to the HTTP API, and tells how far it is, which `fetch` can't.
 * @throws ApiProblem when the answer isn't 2xx or there is none
 */
export function sendFile<T>(path: string, form: FormData, tell: (step: SendStep) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      tell({ kind: 'sending', share: total > 0 ? loaded / total : 0 }),
    );
    request.upload.addEventListener('load', () => tell({ kind: 'reading' }));
    request.addEventListener('error', () => reject(new ApiProblem(0, UNREACHABLE)));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as T);
      else reject(new ApiProblem(request.status, detailOf(answer, request.status)));
    });
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy in front of Galley answers with a page of its own; the status says enough.
    return null;
  }
}

function detailOf(answer: unknown, status: number): string {
  const detail = (answer as { readonly detail?: unknown } | null)?.detail;
  return typeof detail === 'string' ? detail : `The server answered with an error (${status}). Try again later.`;
}
