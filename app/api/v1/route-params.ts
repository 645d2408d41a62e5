import { z } from 'zod';
import { idParams } from '../id-params.ts';

const { id } = idParams.shape;

/** The address of a reply: its annotation's id and its own. */
export const replyParams = z.object({ id, replyId: id });

/** The address of a source: its annotation's id and its own. */
export const evidenceParams = z.object({ id, evidenceId: id });
