/** Keys that go on: Enter in a field of one line or on an answer, and Ctrl and Enter together from anywhere. */

const oneLine: ReadonlySet<string> = new Set(['text', 'radio', 'checkbox']);

/** Whether this key press means “Continue”. In a text of many lines Enter is a new line; on a button it presses it. */
export function goesOn(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || event.altKey) return false;
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && oneLine.has(target.type);
}
