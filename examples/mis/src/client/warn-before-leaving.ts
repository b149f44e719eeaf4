/** Asks before the page is left while it holds something that is not saved. */
export function warnBeforeLeaving(isUnsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
