/** Texts that exhaust memory or the stack. */
import { hostile, planWith } from './hostile-text.ts';

/** Valid JSON in more bytes than the reader’s default limit of 5,000,000. */
export function tooLargeText(bytes = 5_000_001): string {
  const [before, after] = ['{"format":"isp-plan","padding":"', '"}'];
  return before + 'a'.repeat(bytes - before.length - after.length) + after;
}

/** That many lists inside each other. */
export const nestedText = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

const nestedObjects = (depth: number) => '{"a":'.repeat(depth) + '0' + '}'.repeat(depth);

export const hostileSizes = [
  ...hostile('ISP_READ_TOO_DEEP', [
    ['depth-65', 'One list deeper than may be.', () => nestedText(65)],
    [
      'very-deep',
      'A hundred thousand lists inside each other, to exhaust the stack.',
      () => nestedText(100_000),
    ],
    [
      'very-deep-objects',
      'A hundred thousand objects inside each other.',
      () => nestedObjects(100_000),
    ],
    [
      'deep-extensions',
      'Sixty-three lists inside other systems’ data.',
      () => planWith(`"extensions":{"uk.example.mis":${nestedText(63)}}`),
    ],
    [
      'deep-and-unfinished',
      'A hundred thousand lists that are never closed.',
      () => '['.repeat(100_000),
    ],
  ]),
  ...hostile('ISP_READ_TOO_LARGE', [
    ['too-large', 'One byte more than five million.', () => tooLargeText()],
    [
      'too-large-in-bytes',
      'Two million characters of three bytes each.',
      () => planWith(`"padding":"${'€'.repeat(2_000_000)}"`),
    ],
    [
      'large-bytes',
      'The same as bytes that are not even text.',
      () => new Uint8Array(5_000_001).fill(0xff),
    ],
    ['white-space', 'Five million spaces, and nothing else.', () => ' '.repeat(5_000_001)],
  ]),
];
