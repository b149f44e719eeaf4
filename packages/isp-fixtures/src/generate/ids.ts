/** Ids in the form of random UUIDs (version 4), made from a seed. */
import type { Random } from './random.ts';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (bits: number, shift: number) => HEX[(bits >>> shift) & 0xff] ?? '00';

export function newId({ bits }: Random): string {
  const [a, b, c, d] = [
    bits(),
    (bits() & 0xffff0fff) | 0x4000,
    (bits() & 0x3fffffff) | 0x80000000,
    bits(),
  ];
  return `${hex(a, 24)}${hex(a, 16)}${hex(a, 8)}${hex(a, 0)}-${hex(b, 24)}${hex(b, 16)}-${hex(b, 8)}${hex(b, 0)}-${hex(c, 24)}${hex(c, 16)}-${hex(c, 8)}${hex(c, 0)}${hex(d, 24)}${hex(d, 16)}${hex(d, 8)}${hex(d, 0)}`;
}

/** 64 hexadecimal digits: what a digest of an invented document looks like. */
export function newDigest(random: Random): string {
  return Array.from({ length: 8 }, () => random.bits().toString(16).padStart(8, '0')).join('');
}
