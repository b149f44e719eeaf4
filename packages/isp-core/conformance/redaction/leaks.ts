/** Looks for what was withheld in what was given out, in every form in which it could be there. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { CANARY, ID_START } from './canary-plan.ts';
import { canariesIn } from './what-is-hidden.ts';

const idBytes = Buffer.from(ID_START.replaceAll('-', ''), 'hex');

/** Forms that no output has any business with, whatever it may show. */
const disguises: readonly string[] = [
  ...[Buffer.from(CANARY), Buffer.from(ID_START), idBytes].flatMap((bytes) => base64Forms(bytes)),
  ...[CANARY, ID_START].flatMap((text) => [
    Buffer.from(text).toString('hex'),
    Array.from(text, (c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(''),
    Array.from(text).toReversed().join(''),
  ]),
];

/** What base64 and base64url make of bytes that others come before and after: three alignments. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    // Only the characters that depend on nothing but these bytes.
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor((shifted.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((form) =>
      shifted.toString(form).slice(first, last),
    );
  });
}

export interface Allowed {
  readonly canaries: (n: number) => boolean;
  readonly hiddenIds: ReadonlySet<string>;
  /** Digests of what is hidden. */
  readonly digests?: ReadonlySet<string>;
}

const ID = /5eca4a11-[0-9a-f-]{27}/g;
const DIGEST = /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/g;

/** What of the text should not be there. */
export function leaksIn(text: string, { canaries, hiddenIds, digests }: Allowed): string[] {
  return [
    ...canariesIn(text).flatMap((n) => (canaries(n) ? [] : [`canary ${n}`])),
    ...(text.match(ID) ?? []).filter((id) => hiddenIds.has(id)),
    ...disguises.filter((form) => text.includes(form)),
    ...(digests ? (text.match(DIGEST) ?? []).filter((digest) => digests.has(digest)) : []),
  ];
}

/** The digests that somebody could make of these values without a salt. */
export function digestsOf(values: readonly unknown[]): Set<string> {
  return new Set(
    values.flatMap((value) => {
      const texts = [canonicalJson(value), ...(typeof value === 'string' ? [value] : [])];
      return texts.flatMap((text) => {
        const hash = createHash('sha256').update(text).digest();
        return [hash.toString('hex'), hash.toString('base64url')];
      });
    }),
  );
}
