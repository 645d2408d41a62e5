/** Articles of fewer blocks are laid out and painted as a whole: that takes less than a frame. */
const MANY_BLOCKS = 200;
/** Blocks are measured anew when the text has kept its width for so long. */
const SETTLED_MS = 300;

/**
 * Lets the browser leave out the blocks of a long article that are far from sight when it lays out and paints: of 50,000
 * words with 10,000 flags it would go through all for each key. For a moment it draws all of them, so that it knows how
 * high each is (`data-far="measured"` in article-text.css), then only those near sight ("skipped"): nothing moves when one
 * comes into sight. Where the text gets another width it is measured anew. Returns how to stop.
 */
export function skipFarBlocks(text: HTMLElement): () => void {
  if (text.children.length < MANY_BLOCKS) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = 0;
  let stopped = false;
  const skip = async () => {
    // Letters of another font would be higher.
    await document.fonts.ready;
    if (!stopped) text.dataset['far'] = 'skipped';
  };
  const sizes = new ResizeObserver(() => {
    if (text.clientWidth === width) return;
    width = text.clientWidth;
    text.dataset['far'] = 'measured';
    clearTimeout(timer);
    timer = setTimeout(() => void skip(), SETTLED_MS);
  });
  sizes.observe(text);
  return () => {
    stopped = true;
    clearTimeout(timer);
    sizes.disconnect();
    delete text.dataset['far'];
  };
}
