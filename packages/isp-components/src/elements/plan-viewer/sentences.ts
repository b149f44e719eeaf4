/** Text by its sentences: easy read gives each a line of its own, and reading aloud says one at a time. */

/** The sentences of a text, with where each begins. Line breaks that people typed end one too. */
export function sentencesOf(
  text: string,
  language: string,
): { readonly text: string; readonly from: number }[] {
  const cutter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    [...cutter.segment(line)]
      .map((piece) => ({ text: piece.segment, from: index + piece.index }))
      .filter((sentence) => sentence.text.trim() !== ''),
  );
}
