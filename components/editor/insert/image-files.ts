import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { sentenceOf } from '#components/api.ts';

/** Takes image files that are pasted or dropped into the text; `tell` gets a sentence when one can't be kept. */
export function imageFiles(articleId: string, tell: (sentence: string) => void): Extension {
  return Extension.create({
    name: 'imageFiles',
    addProseMirrorPlugins() {
      const { editor } = this;
      const takes = (files: readonly File[], place: number | null): boolean => {
        if (files.length === 0 || !editor.isEditable) return false;
        void import('./upload-image.ts')
          .then(({ insertImageFiles }) => insertImageFiles(editor, articleId, files, place))
          .catch((error: unknown) => tell(sentenceOf(error)));
        return true;
      };
      return [
        new Plugin({
          props: {
            // Words that are copied in an office program bring a picture of themselves along.
            handlePaste: (_view, { clipboardData }) =>
              !clipboardData?.types.includes('text/html') && takes(imagesAmong(clipboardData?.files), null),
            handleDrop: (view, { dataTransfer, clientX, clientY }) =>
              takes(imagesAmong(dataTransfer?.files), view.posAtCoords({ left: clientX, top: clientY })?.pos ?? null),
          },
        }),
      ];
    },
  });
}

function imagesAmong(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
}
