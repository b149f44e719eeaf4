/** Work that can wait until nobody is waiting for anything else. */

/** Calls `work` once, after `pause` milliseconds and then when the browser is idle; gives back how to call it off. */
export function whenIdle(work: () => void, pause: number): () => void {
  let cancel = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    // Safari has no such thing yet: there the pause has to do.
    if (!('requestIdleCallback' in globalThis)) {
      work();
      return;
    }
    const handle = requestIdleCallback(work, { timeout: 1000 });
    cancel = () => cancelIdleCallback(handle);
  }, pause);
  return () => cancel();
}
