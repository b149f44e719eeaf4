/** What keys lead to is seen: browsers bring the caret of a text into the window, and not out from under a bar. */

export function keepInSight({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof HTMLElement) target.scrollIntoView({ block: 'nearest' });
}
