import { openedArticles } from '#lib/collab/handle.ts';

/**
 * Closes the live connections of a person after the commit of what changed for them; their page connects again and is
 * judged anew, or not let in. The command line has no connections: a running server notices at the next request.
 */
export function endConnections(userId: string, reason: string): void {
  openedArticles()?.closeConnections({ userId }, reason);
}
