/** As long after a key or a click, the editor may not have read the new caret: what changes the text now would put it back. */
const HAND_MS = 30;

/** Tells whether a pointer is down, or one or a key was used just now. */
export function watchHand(): { readonly isBusy: () => boolean; readonly stop: () => void } {
  const stopping = new AbortController();
  const options = { capture: true, passive: true, signal: stopping.signal };
  let isDown = false;
  let last = -Infinity;
  const used = (down: boolean) => () => {
    isDown = down;
    last = performance.now();
  };
  window.addEventListener('pointerdown', used(true), options);
  for (const end of ['pointerup', 'pointercancel', 'dragend', 'blur'] as const)
    window.addEventListener(end, used(false), options);
  window.addEventListener('keydown', () => (last = performance.now()), options);
  return {
    isBusy: () => isDown || performance.now() - last < HAND_MS,
    stop: () => stopping.abort(),
  };
}
