/** Work that waits until what was drawn is on the screen. */

/** A page that nobody sees draws no frames: there the work waits so many milliseconds. */
const UNSEEN = 100;

/** Calls `work` once, after the next frame. */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, UNSEEN);
}
