/**
 * Spares React a walk over the whole article each time that it draws anything while the caret is in the text. To be able to
 * put a lost selection back it counts, through all the text of whatever has the focus and says that it is `contentEditable`,
 * how far in the caret is: 40 ms at 50,000 words. ProseMirror puts its own selection back when it gets the focus, so the
 * editor's element doesn't say so to who asks this property; that it is editable stands in its attribute as ever.
 */
export function spareWalk(editable: HTMLElement): void {
  Object.defineProperty(editable, 'contentEditable', {
    configurable: true,
    get: () => (editable.isContentEditable ? 'inherit' : 'false'),
    set: (value: string) => {
      editable.setAttribute('contenteditable', value);
    },
  });
}
