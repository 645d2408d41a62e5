import { LIMITS } from '#lib/core/limits.ts';
import type { SendStep } from './send-file.ts';

/** What an article can be made from, by the ending of the file's name. */
export const FILE_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.docm', '.json'] as const;

/** A file on its way to becoming an article. */
export interface Upload {
  /** Its place in the list; names may repeat. */
  readonly number: number;
  readonly name: string;
  readonly state:
    | { readonly kind: 'waiting' }
    | SendStep
    /** `notes` say what could not be kept of the file, a sentence each. */
    | { readonly kind: 'made'; readonly articleId: string; readonly notes: readonly string[] }
    | { readonly kind: 'failed'; readonly sentence: string };
}

/** Why a file can't become an article, before it is sent; null when it may. */
export function refuseFile({ name, size }: { readonly name: string; readonly size: number }): string | null {
  const ending = FILE_ENDINGS.find((known) => name.toLowerCase().endsWith(known));
  if (!ending)
    return 'Only Word (.docx), text (.txt), Markdown (.md), HTML (.html) and Galley’s own (.json) files can become an article.';
  if (size === 0) return 'The file is empty.';
  if (size > LIMITS.uploadBytes) return `The file is larger than ${LIMITS.uploadBytes / 1024 / 1024} MB.`;
  return null;
}

/** Replaces the state of one file in the list. */
export function withState(uploads: readonly Upload[], number: number, state: Upload['state']): readonly Upload[] {
  return uploads.map((upload) => (upload.number === number ? { ...upload, state } : upload));
}

/** How much of the list is done, from 0 to 1: half of a file is on its way, half is being read. */
export function shareDone(uploads: readonly Upload[]): number {
  const share = ({ state }: Upload): number => {
    if (state.kind === 'sending') return state.share / 2;
    if (state.kind === 'reading') return 1 / 2;
    return state.kind === 'waiting' ? 0 : 1;
  };
  return uploads.length === 0 ? 0 : uploads.reduce((sum, upload) => sum + share(upload), 0) / uploads.length;
}

/** How far the list is, in words: announced, and shown above the list. */
export function progressOf(uploads: readonly Upload[]): string {
  const made = uploads.filter(({ state }) => state.kind === 'made').length;
  const failed = uploads.filter(({ state }) => state.kind === 'failed').length;
  const whole = uploads.length === 1 ? '1 file' : `${uploads.length} files`;
  if (made + failed < uploads.length) return `${made + failed} of ${whole} read`;
  if (failed === 0)
    return uploads.length === 1 ? 'The article is on the desk' : `All ${uploads.length} articles are on the desk`;
  return `${made} of ${whole} became ${made === 1 ? 'an article' : 'articles'}, ${failed} could not be read`;
}
