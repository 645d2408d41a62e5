/** Codes with which the server closes a live socket. Clients connect again after any other code. */
export const CLOSE = {
  /** An update or message was refused for good: this copy of the article must be thrown away, its unsent words kept as text. */
  refused: { code: 4400, reason: 'Refused' },
  /** The article is gone, or was restored from a backup: unsent edits can't be merged any more. */
  gone: { code: 4409, reason: 'Gone' },
  /** Rights may have changed: connect again and be judged anew. */
  reset: { code: 4205, reason: 'Reset' },
  /** The database can't be written: nothing was acknowledged, try again. */
  unavailable: { code: 4503, reason: 'Unavailable' },
  /** The server stops: try again. */
  stopping: { code: 1012, reason: 'Restarting' },
} as const;

export type CloseReason = keyof typeof CLOSE;
