/** Somebody who chose the wrong file should be told so; somebody whose program rewrote the right one, too. */

/** Whether the text looks signed or sealed, in whatever form. It only chooses between two refusals. */
export function looksSignedOrSealed(file: string): boolean {
  const has = (name: string) => file.includes(`"${name}"`);
  const isSigned = has('payload') && (has('signature') || has('signatures'));
  const isSealed = has('ciphertext') && has('tag');
  return isSigned || isSealed || COMPACT_START.test(file);
}

const COMPACT_START = /^\s{0,20}[\w-]{10,2000}\.[\w-]/;
