/** The keys for undo and redo. In a field of text they belong to the browser, which undoes letters. */

const TEXT = 'textarea, input:not([type="checkbox"], [type="radio"])';

export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches(TEXT)) return undefined;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
}

/** Enter in a field of one line submits the form around, as it would in the page itself. */
export function submits(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return event.key === 'Enter' && target instanceof Element && target.matches('input[type="text"]');
}
