/** Marks the sentence that is being read, without touching the text: where the browser can highlight a range. */

const NAME = 'isp-reading';

export function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (!range) {
    CSS.highlights.delete(NAME);
    return;
  }
  CSS.highlights.set(NAME, new Highlight(range));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'nearest',
    behavior: still ? 'instant' : 'smooth',
  });
}
