import type { Editor } from '@tiptap/core';
import { api } from '#components/api.ts';

/** An image as the server keeps it. */
interface KeptImage {
  readonly hash: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Keeps a file for the article and gives the node that shows it. @throws ApiProblem with a sentence */
export async function uploadImage(articleId: string, file: File, alt: string) {
  const form = new FormData();
  form.set('file', file);
  const { hash, width, height } = await api<KeptImage>('POST', `/articles/${articleId}/images`, form);
  return { type: 'image', attrs: { asset: hash, alt, title: null, width, height } };
}

/** Puts pasted or dropped files into the text as images, at a place or where the caret is. @throws ApiProblem */
export async function insertImageFiles(
  editor: Editor,
  articleId: string,
  files: readonly File[],
  place: number | null,
): Promise<void> {
  const nodes = [];
  for (const file of files) nodes.push(await uploadImage(articleId, file, ''));
  const at = place ?? editor.state.selection.to;
  editor.chain().insertContentAt(Math.min(at, editor.state.doc.content.size), nodes).run();
}
