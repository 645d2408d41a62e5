import { z } from 'zod';
import { idParams } from '../id-params.ts';

const { id } = idParams.shape;

/** The address of a reply: its annotation's id and its own. */
export const replyParams = z.object({ id, replyId: id });

/** The address of decisions that were made together: their article's id and their own. */
export const batchParams = z.object({ id, batch: id });

/** The address of a category. */
export const categoryParams = z.object({ key: id });

/** The address of a source: its annotation's id and its own. */
export const evidenceParams = z.object({ id, evidenceId: id });

/** The address of an image: its article's id, and the hash of its bytes. */
export const imageParams = z.object({ id, hash: id });
