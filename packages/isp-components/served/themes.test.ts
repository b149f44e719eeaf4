/** The themes that ship: only tokens that are documented, and colours that everybody can read. */
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

type Tokens = Readonly<Record<string, string>>;
type Scheme = 'light' | 'dark';

/** How axe itself reckons, so that no other reckoning can differ; its types leave this part out. */
interface ColourSums {
  readonly Color: new (red?: number, green?: number, blue?: number) => Colour;
  readonly getContrast: (back: Colour, front: Colour) => number | null;
}
interface Colour {
  parseString(text: string): void;
}
const { Color, getContrast } = (axe.commons as unknown as { color: ColourSums }).color;

const folder = new URL('../themes/', import.meta.url);
const textOf = (file: URL) => readFileSync(file, 'utf8');
const manifest = textOf(new URL('../custom-elements.json', import.meta.url));
const source = textOf(new URL('../src/styles/tokens.ts', import.meta.url));
const documented = new Set(manifest.match(/--isp-[\w-]+/g));

/** What a file says, by token. It may hold one rule, and in it nothing else. */
function tokensOf(file: string): Tokens {
  const css = textOf(new URL(file, folder)).replace(/\/\*[\s\S]*?\*\//g, '');
  const rule = /^\s*:where\(:root, \.isp-theme-[a-z]+\) \{([^{}]*)\}\s*$/.exec(css);
  assert.ok(rule, `${file} is one rule of the page or of a class`);
  const said = (rule[1] ?? '').split(';').filter((line) => line.trim() !== '');
  return Object.fromEntries(said.map(nameAndValue));
}

function nameAndValue(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** The colour of a token in one scheme. */
function colour(tokens: Tokens, name: string, scheme: Scheme) {
  const value = tokens[`--isp-color-${name}`];
  assert.ok(value, `--isp-color-${name} has a value`);
  const both = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value);
  const made = new Color();
  made.parseString((scheme === 'light' ? both?.[1] : both?.[2]) ?? value);
  return made;
}

const panels = [
  'surface',
  'panel',
  'accent-panel',
  'voice-panel',
  'good-panel',
  'caution-panel',
  'danger-panel',
];

/** What stands on what: words need 4.5 to 1, edges and marks 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [string, string, number])[] = [
  ...panels.flatMap((panel) => [
    ['ink', panel, 4.5] as const,
    ['ink-soft', panel, 4.5] as const,
    ['accent', panel, 4.5] as const,
    ['danger', panel, 4.5] as const,
    ['edge', panel, 3] as const,
  ]),
  ...['good', 'caution'].flatMap((tone) => [
    [tone, 'surface', 4.5] as const,
    [tone, 'panel', 4.5] as const,
    [tone, 'accent-panel', 4.5] as const,
    [tone, `${tone}-panel`, 4.5] as const,
  ]),
  ['accent-ink', 'accent', 4.5],
  ['button-ink', 'button', 4.5],
  ['button', 'surface', 3],
  ['voice', 'surface', 3],
  ['voice', 'voice-panel', 3],
];

const files = readdirSync(folder);

describe('the themes', () => {
  it('are the default one, that of GOV.UK and that of the NHS', () => {
    assert.deepEqual(files.sort(), ['default.css', 'govuk.css', 'nhs.css']);
  });

  for (const file of files) {
    const tokens = tokensOf(file);
    it(`${file} sets tokens that are documented, and no others`, () => {
      assert.deepEqual(
        Object.keys(tokens).filter((name) => !documented.has(name)),
        [],
      );
    });

    it(`${file} weighs less than a kilobyte, packed`, () => {
      assert.ok(gzipSync(textOf(new URL(file, folder))).length < 1024);
    });

    it(`${file} sets every colour`, () => {
      const colours = [...documented].filter((name) => name.startsWith('--isp-color-'));
      assert.deepEqual(
        colours.filter((name) => !(name in tokens)),
        [],
      );
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`${file} can be read, ${scheme}`, () => {
        const poor = pairs.flatMap(([over, under, least]) => {
          const [front, back] = [colour(tokens, over, scheme), colour(tokens, under, scheme)];
          const contrast = getContrast(back, front) ?? 0;
          return contrast < least ? [`${over} on ${under}: ${contrast.toFixed(2)}`] : [];
        });
        assert.deepEqual(poor, []);
      });

      it(`${file} shows what has focus, ${scheme}`, () => {
        const rings = [colour(tokens, 'focus', scheme), new Color(11, 12, 12)];
        for (const panel of panels) {
          const ground = colour(tokens, panel, scheme);
          const best = rings.map((ring) => getContrast(ground, ring) ?? 0);
          assert.ok(Math.max(...best) >= 3, panel);
        }
      });
    }
  }

  it('begin with what the elements do by themselves', () => {
    const tokens = tokensOf('default.css');
    const defaults = [...source.matchAll(/var\(\s*(--isp-[\w-]+),\s*([\s\S]*?)\s*\);/g)];
    assert.ok(defaults.length > 25);
    const flat = (value: string) => value.replace(/\s+/g, ' ');
    for (const [, name = '', value = ''] of defaults) {
      // A button follows the accent, which is a private name inside the elements.
      const other = value.replace(
        /var\(--_(.*)\)/,
        (_, to: string) => tokens[`--isp-color-${to}`] ?? to,
      );
      assert.equal(tokens[name], flat(other), name);
    }
  });
});
