import { api, ApiProblem } from '#components/api.ts';

/**
 * Whether this browser still belongs to the person who opened the page. A session ends, or somebody else signs in,
 * while a page is offline; what it kept must not go out in another's name.
 */
export async function stillSamePerson(personId: string): Promise<'same' | 'another' | 'unauthenticated'> {
  try {
    const { id } = await api<{ readonly id: string }>('GET', '/me');
    return id === personId ? 'same' : 'another';
  } catch (error) {
    // An unreachable server decides nothing: it asks the connection itself who it is.
    return error instanceof ApiProblem && error.status === 401 ? 'unauthenticated' : 'same';
  }
}
