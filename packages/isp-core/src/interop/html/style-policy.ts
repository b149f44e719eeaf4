/** The security policy of the file: nothing is loaded, nothing runs, and one style sheet holds. */
import { sha256 } from '@noble/hashes/sha2';

// Browsers, workers and servers all have it; declared here since core sees neither DOM nor Node types.
declare const btoa: (bytes: string) => string;

/** Allows the style sheet with exactly these letters, whatever else gets into the file. */
export function stylePolicy(style: string): string {
  const digest = sha256(new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...digest));
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
