/** What became of a try to sign in. */
export type SignInResult = { readonly kind: 'signedIn' } | { readonly kind: 'refused'; readonly sentence: string };

const WRONG = 'The e-mail address or the password is not right.';
const UNREACHABLE = 'The server can’t be reached. Check your connection and try again.';
const FAILED = 'The server could not sign you in. Try again in a moment.';

/** What next-auth's `error` means; the codes beside CredentialsSignin are lib/auth/options.ts's. */
const SENTENCES: Readonly<Record<string, string>> = {
  CredentialsSignin: WRONG,
  TooManyTries: 'There were too many failed tries to sign in. Wait a quarter of an hour, then try again.',
  Busy: 'Too many people are signing in at this moment. Try again in a few seconds.',
};

/** The sentence for an error code in the address of the sign-in page. */
export function signInSentence(code: string): string {
  return SENTENCES[code] ?? FAILED;
}

async function csrfToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf', { headers: { accept: 'application/json' } });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('csrfToken' in answer))
    throw new TypeError('next-auth gave no CSRF token');
  return String(answer.csrfToken);
}

async function postForm(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const body = new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: 'true', callbackUrl: '/' });
  return fetch(`/api/auth/${path}`, { method: 'POST', body, headers: { accept: 'application/json' } });
}

/** next-auth answers with an address that has the error in it; a refusal before next-auth is problem+json with a sentence. */
async function refusalOf(response: Response): Promise<string | null> {
  const answer = (await response.json().catch(() => null)) as {
    readonly url?: unknown;
    readonly detail?: unknown;
  } | null;
  if (typeof answer?.detail === 'string') return answer.detail;
  const address = typeof answer?.url === 'string' ? answer.url : '';
  const code = new URL(address, window.location.origin).searchParams.get('error');
  if (response.ok && code === null) return null;
  return signInSentence(code ?? 'Failure');
}

/** Signs in with e-mail and password: the session cookie is set when it returns `signedIn`. Never throws. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    const sentence = await refusalOf(await postForm('callback/credentials', { email, password }));
    return sentence === null ? { kind: 'signedIn' } : { kind: 'refused', sentence };
  } catch {
    return { kind: 'refused', sentence: UNREACHABLE };
  }
}

/** Ends this browser's session. @throws when the server can't be reached or refuses */
export async function signOut(): Promise<void> {
  const response = await postForm('signout', {});
  if (!response.ok) throw new Error(`Sign-out was answered with ${response.status}`);
}
