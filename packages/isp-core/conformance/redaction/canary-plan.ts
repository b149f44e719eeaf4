/**
 * Plans made from the published schema, in which every text is a canary that can be told from every
 * other, every id begins alike, and lines of every list are marked at random. A new field of the
 * schema has a canary in it from the day that it is there.
 */
import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../../generate/json-schema.ts';
import { isObject } from '../../src/kernel/json.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { referenceFields } from '../../src/plan/references.ts';
import { valuesAt } from '../../src/plan/values-at.ts';

/** Every canary begins so, and so does every id. */
export const CANARY = 'kanari';
export const ID_START = '5eca4a11-';

export const audiencesMarked = ['parent', 'child', 'class-teacher', 'leader', 'governor'];

const schema = JSON.parse(
  readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;
const defs = schema['$defs'] as Readonly<Record<string, JsonSchema>>;

interface Tree {
  [key: string]: unknown;
}

/** Lists to which others must refer. */
const neverEmpty = ['people', 'adjustments', 'provision', 'outcomes'] as const;

/** How long a list may be: each length as often as it is here. */
const sizes = { 'some lines': [0, 0, 1, 1, 2], 'few lines': [0, 0, 0, 1, 1] } as const;

/** A plan with up to two lines in each of its lists. Small, so that there can be many of them. */
export function canaryPlan(random: () => number, size: keyof typeof sizes = 'some lines'): Plan {
  const make = new Maker(random, sizes[size]);
  const plan = make.value(schema) as Tree;
  for (const list of neverEmpty) {
    while ((plan[list] as unknown[]).length === 0)
      plan[list] = make.value(defs[list] as JsonSchema);
  }
  for (const { field, target } of referenceFields) point(plan, field, target, random);
  return plan as unknown as Plan;
}

/** Texts with all that JSON, HTML and URLs have to escape, and of any length. */
export function canaryText(n: number, random: () => number): string {
  return `${CANARY}${n}q"\\\n<ñ😀&%>${'x'.repeat(Math.floor(random() * 12))}`;
}

class Maker {
  readonly #random: () => number;
  readonly #lengths: readonly number[];
  #texts = 0;
  #ids = 0;

  constructor(random: () => number, lengths: readonly number[]) {
    this.#random = random;
    this.#lengths = lengths;
  }

  value(node: JsonSchema): unknown {
    const { $ref, properties, items } = node;
    if ($ref) return this.#named($ref.replace('#/$defs/', ''));
    if (properties) return this.#object(node);
    if (items) return Array.from({ length: this.#length() }, () => this.value(items));
    if ('const' in node) return node['const'];
    const words = node['enum'] as unknown[] | undefined;
    if (words) return words[this.#below(words.length)];
    return node.type === 'boolean' ? this.#random() < 0.5 : (node['minimum'] ?? 0);
  }

  #named(name: string): unknown {
    if (name === 'uuid') {
      return `${ID_START}0000-4000-8000-${String(++this.#ids).padStart(12, '0')}`;
    }
    if (name === 'restriction') return this.#mark();
    if (name === 'extensions') return { 'uk.example.mis': { note: this.#text(), list: [1, null] } };
    if (name in samples) return samples[name];
    if (['name', 'statement', 'account'].includes(name)) return this.#text();
    return this.value(defs[name] as JsonSchema);
  }

  #object({ properties = {}, required = [] }: JsonSchema): Tree {
    const needed = new Set(required as string[]);
    const entries = Object.entries(properties).flatMap(([key, child]) => {
      const share = { restricted: 0.15, extensions: 0.15 }[key] ?? 0.5;
      const isThere = needed.has(key) || this.#random() < share;
      return isThere ? [[key, this.value(child)] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  #mark(): Tree {
    const kinds = ['third-party', 'safeguarding', 'by-request'];
    return {
      kind: kinds[this.#below(3)],
      reason: this.#text(),
      audiences: audiencesMarked.filter(() => this.#random() < 0.3),
    };
  }

  #text(): string {
    return canaryText(++this.#texts, this.#random);
  }

  #length(): number {
    return this.#lengths[this.#below(this.#lengths.length)] ?? 0;
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }
}

/** One value of each kind that is neither a text nor an id. */
const samples: Readonly<Record<string, string>> = {
  date: '2012-02-29',
  instant: '2028-02-29T10:00:00Z',
  code: 'a-code',
  languageTag: 'en-GB',
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
};

/** Makes every reference of one kind lead to a line of the list that it must lead to. */
function point(
  plan: Tree,
  field: readonly string[],
  target: readonly string[],
  random: () => number,
): void {
  const ids = target.length > 0 ? idsAt(plan, target) : everyId(plan);
  const key = field.at(-1) ?? '';
  const holders = valuesAt(plan, field.slice(0, key === '*' ? -2 : -1));
  const name = key === '*' ? (field.at(-2) ?? '') : key;
  for (const { value } of holders) {
    const holder = value as Tree;
    if (key === '*') holder[name] = ids.filter(() => random() < 0.4);
    else if (name in holder) {
      if (ids.length > 0) holder[name] = ids[Math.floor(random() * ids.length)];
      else Reflect.deleteProperty(holder, name);
    }
  }
}

const idsAt = (plan: Tree, list: readonly string[]) =>
  valuesAt(plan, [...list, '*', 'id']).map(({ value }) => String(value));

function everyId(node: unknown, key = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((entry) => everyId(entry));
  if (!isObject(node) || key === 'extensions') return [];
  const own = typeof node['id'] === 'string' && !('format' in node) ? [node['id']] : [];
  return [...own, ...Object.entries(node).flatMap(([name, child]) => everyId(child, name))];
}
