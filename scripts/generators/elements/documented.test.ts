/** What is documented of the elements exists, and what exists is documented. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fromRoot } from '../../running/paths.ts';
import { analyse, publicElements } from './analyse.ts';
import { elementDeclarations } from './manifest.ts';

const folder = fromRoot('packages/isp-components');
const declarations = elementDeclarations(analyse());

/** All that an element is made of: its own files and what they import, at once or later. */
function sourceOf(file: string): string {
  const seen = new Map<string, string>();
  const open = [path.join(folder, file)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    const text = readFileSync(next, 'utf8');
    seen.set(next, text);
    const imports = text.matchAll(/(?<!import type \{[^}]*\} )(?:from |import\()'(\.[^']+\.ts)'/g);
    for (const [, to = ''] of imports) open.push(path.join(path.dirname(next), to));
  }
  return [...seen.values()].join('\n');
}

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, one = '']) => one.split(' ')))].sort();

const names = (documented: readonly { name: string }[] | undefined): string[] =>
  (documented ?? []).map(({ name }) => name).sort();

for (const { tag, file } of publicElements()) {
  const element = declarations.find(({ tagName }) => tagName === tag);
  assert.ok(element);
  const source = sourceOf(file);
  // A shared template has the parts of every element that it may be drawn in.
  describe(`<${tag}>`, () => {
    it('documents its parts, and has those that it documents', () => {
      assert.deepEqual(names(element.cssParts), found(source, /\bpart="([^"$]+)"/g));
      assert.doesNotMatch(source, /\bpart=\$\{/, 'a part that is worked out cannot be documented');
    });

    it('documents its slots', () => {
      assert.deepEqual(names(element.slots), found(source, /<slot\s+name="([^"$]+)"/g));
    });

    it('documents its states', () => {
      assert.deepEqual(names(element.cssStates), found(source, /toggleState\(\s*'([^']+)'/g));
    });

    it('documents its events', () => {
      const types = (element.events ?? []).map(({ type }) => type.text).sort();
      assert.deepEqual(types, found(source, /new (Isp\w+Event)\(/g));
    });

    it('documents the custom properties that it reads', () => {
      assert.deepEqual(names(element.cssProperties), found(source, /var\(\s*(--isp-[\w-]+)/g));
    });

    it('says of every member and attribute what it is', () => {
      const all = [...(element.members ?? []), ...(element.attributes ?? [])];
      assert.deepEqual(names(all.filter(({ description }) => !description)), []);
    });
  });
}

describe('the documentation of the elements', () => {
  it('has every property that they react to', async () => {
    for (const { tag, file } of publicElements()) {
      const module = (await import(path.join(folder, file))) as Record<string, unknown>;
      const element = declarations.find(({ tagName }) => tagName === tag);
      assert.ok(element);
      const made = module[element.name] as {
        properties: Record<string, { attribute?: string | false; state?: boolean }>;
      };
      const reacts = Object.entries(made.properties).filter(([, { state }]) => !state);
      const fields = new Set(names(element.members));
      assert.deepEqual(
        reacts.map(([name]) => name).filter((name) => !fields.has(name)),
        [],
      );
      const attributes = reacts.flatMap(([name, { attribute }]) =>
        attribute === false ? [] : [attribute ?? name.toLowerCase()],
      );
      assert.deepEqual(names(element.attributes), attributes.sort());
    }
  });
});
