import type { Document } from '@hocuspocus/server';

/** So many connections of an article get what happens at once; for each further one it may be gathered a little longer. */
const FEW = 10;
const GATHER_MS_PER_PAGE = 0.1;
const LONGEST_GATHERING_MS = 25;

/**
 * In a crowd, everybody's keys and carets of some milliseconds go out together: each message to each page is a call to the
 * system, which is most of what a crowd costs.
 */
export function gatherForCrowd(document: Document): void {
  const crowd = Math.max(0, document.getConnectionsCount() - FEW);
  document.flushDelay = Math.min(LONGEST_GATHERING_MS, Math.round(crowd * GATHER_MS_PER_PAGE));
}
