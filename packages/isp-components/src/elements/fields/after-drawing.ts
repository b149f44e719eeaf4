/** What is done once a change is drawn, whatever else the element still waits for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Drawing = Pick<ReactiveControllerHost, 'addController' | 'removeController'> & {
  readonly isUpdatePending: boolean;
};

/** `updateComplete` would wait for what an element has loaded too, and somebody who presses a button does not. */
export function afterDrawing(host: Drawing, work: () => void): void {
  if (!host.isUpdatePending) {
    queueMicrotask(work);
    return;
  }
  const once: ReactiveController = {
    hostUpdated: () => {
      host.removeController(once);
      queueMicrotask(work);
    },
  };
  host.addController(once);
}
