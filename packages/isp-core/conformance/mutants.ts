/** Documents with one random edit each. Some are still right; that every reader agrees is the point. */

/** A stream of numbers from 0 up to 1, the same for the same seed: Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Place {
  readonly owner: Record<string | number, unknown>;
  readonly key: string | number;
}

/** A copy of the document with one thing changed. */
export function mutant(document: unknown, random: () => number): unknown {
  const copy = structuredClone(document) as object;
  const places = placesIn(copy);
  const { owner, key } = pick(places, random);
  const value = owner[key];
  const change = pick(changesFor(value, owner), random);
  change({ owner, key }, random);
  return copy;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function placesIn(owner: object): Place[] {
  return Object.keys(owner).flatMap((key) => {
    const value = (owner as Record<string, unknown>)[key];
    const place = { owner: owner as Place['owner'], key: Array.isArray(owner) ? Number(key) : key };
    return typeof value === 'object' && value !== null ? [place, ...placesIn(value)] : [place];
  });
}

type Change = (place: Place, random: () => number) => void;

const otherValues: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    1e21,
    '',
    ' ',
    'x',
    '2027-02-29',
    [],
    ['x'],
    {},
    { id: 'x' },
  ],
];

const replaceIt: Change = ({ owner, key }, random) => {
  owner[key] = structuredClone(pick(otherValues, random));
};

const takeItOut: Change = ({ owner, key }) => {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
};

const addAKey: Change = ({ owner, key }, random) => {
  const target = owner[key] as object;
  const name = pick(
    ['zzz', 'Id', 'constructor', '__proto__', 'toString', 'uk.other.name', ''],
    random,
  );
  Object.defineProperty(target, name, {
    value: 'x',
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

const addAnEntry: Change = ({ owner, key }, random) => {
  (owner[key] as unknown[]).push(structuredClone(pick(otherValues, random)));
};

const texts: readonly ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => ` ${text}`,
  (text) => `${text}\u0000`,
  (text) => `${text}\u0085`,
  (text) => `${text}\ud83d`,
  (text) => `${text}😀`,
  (text) => text.toUpperCase(),
  (text) => text.slice(0, -1),
  (text) => text.replace(/[0-9]/, '٣'),
  (text) => `${text}${'é'.repeat(200)}`,
  () => '😀'.repeat(200),
  () => '😀'.repeat(201),
  () => '😀'.repeat(1001),
  () => 'x'.repeat(2001),
  () => 'x'.repeat(10_000),
  () => 'x'.repeat(10_001),
  () => '\u00a0\u2003\ufeff',
  () => '\u200b',
  () => '2028-02-29T24:00:00Z',
];

const changeText: Change = ({ owner, key }, random) => {
  owner[key] = pick(texts, random)(owner[key] as string);
};

const changeNumber: Change = ({ owner, key }, random) => {
  const by = pick([-1, 1, 0.5, 0.25, 0.1, 1e6, -1e9, 1e300], random);
  owner[key] = (owner[key] as number) + by;
};

function changesFor(value: unknown, owner: unknown): readonly Change[] {
  const always = [replaceIt, takeItOut, ...(Array.isArray(owner) ? [takeItOut] : [])];
  if (typeof value === 'string') return [...always, changeText, changeText, changeText];
  if (typeof value === 'number') return [...always, changeNumber, changeNumber];
  if (Array.isArray(value)) return [...always, addAnEntry];
  if (typeof value === 'object' && value !== null) return [...always, addAKey, addAKey];
  return always;
}
