import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { api } from '#components/api.ts';
import { insertBlocks } from '#lib/editor/insert-block.ts';

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
  for (const file of files) nodes.push(editor.schema.nodeFromJSON(await uploadImage(articleId, file, '')));
  const { doc } = editor.state;
  const at = place === null ? null : TextSelection.near(doc.resolve(Math.min(place, doc.content.size)));
  const state = at ? editor.state.apply(editor.state.tr.setSelection(at)) : editor.state;
  const { steps } = insertBlocks(state, nodes, { caret: false });
  const { tr } = editor.state;
  for (const step of steps) tr.step(step);
  editor.view.dispatch(tr.scrollIntoView());
}
