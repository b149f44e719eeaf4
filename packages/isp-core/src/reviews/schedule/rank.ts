/** An order that looks like chance and is none: the seed and a name always give the same number. */

/** FNV-1a over UTF-16 code units, with a last stir; a whole number from 0 up to 2³². */
export function rankOf(seed: string | number, name: string): number {
  const text = `${typeof seed}:${seed}/${name}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
