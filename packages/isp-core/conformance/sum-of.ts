/** A sum over a text's characters, so that two engines can be seen to write the same. */

/** FNV-1a over UTF-16 units: small, and enough to tell two texts apart. */
export function sumOf(text: string, start: number): number {
  let sum = start ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
