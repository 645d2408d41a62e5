import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { articleExtensions } from './extensions.ts';

/** The ProseMirror schema of articles. Needs no DOM: server, command line and browser share it. */
export const schema: Schema = getSchema(articleExtensions);
