/** What is read aloud of a page that is shown: its sentences in order, each where it stands. */
import { sentencesOf } from '../sentences.ts';

export interface Passage {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
}

/** Elements that say something as a whole. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption';
/** What is no part of the first page, or says nothing when heard. */
const UNREAD = '.tools, .changes, .detail, .withheld, .foot, .small-fold, .findings, .line-anchor';

/** The sentences under `place`, without what is folded away. */
export function passagesIn(place: Element): Passage[] {
  const blocks = [...place.querySelectorAll(BLOCKS), ...(place.matches(BLOCKS) ? [place] : [])];
  return blocks
    .filter((block) => !block.querySelector(BLOCKS) && !isUnread(block, place))
    .flatMap(sentencesIn);
}

/** Whoever asks for a line that is folded away hears it. */
function isUnread(block: Element, place: Element): boolean {
  const unread = block.closest(UNREAD);
  return unread !== null && unread !== place && place.contains(unread);
}

function sentencesIn(block: Element): Passage[] {
  const texts = textsOf(block);
  return sentencesOf(texts.map(({ data }) => data).join(''), languageOf(block)).map(
    ({ text, from }) => {
      const range = new Range();
      range.setStart(...placeAt(texts, from));
      range.setEnd(...placeAt(texts, from + text.trimEnd().length));
      return { text: text.trim(), language: languageOf(range.startContainer.parentElement), range };
    },
  );
}

function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('.line-anchor')) texts.push(text);
  }
  return texts;
}

function placeAt(texts: readonly Text[], offset: number): [Node, number] {
  let left = offset;
  for (const text of texts) {
    if (left <= text.data.length) return [text, left];
    left -= text.data.length;
  }
  const last = texts.at(-1) as Text;
  return [last, last.data.length];
}

function languageOf(element: Element | null): string {
  return element?.closest('[lang]')?.getAttribute('lang') || 'en';
}
