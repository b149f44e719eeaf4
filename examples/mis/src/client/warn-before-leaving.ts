/** Asks before the page is left while it holds something that is not saved. */
export function warnBeforeLeaving(element: HTMLElement): void {
  addEventListener('beforeunload', (event) => {
    if (element.matches(':state(dirty)')) event.preventDefault();
  });
}
