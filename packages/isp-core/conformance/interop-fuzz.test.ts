/**
 * Whatever is given to the readers of other systems’ files, they give a result: never a throw that is
 * not typed, never a changed prototype. `ISP_FUZZ_RUNS` says how many inputs; otherwise a few thousand.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { interopFixtures } from '@isp-kit/fixtures';
import { draftPlan } from '../src/interop/draft/draft-plan.ts';
import { readCtf } from '../src/interop/ctf/read-ctf.ts';
import { guessMapping } from '../src/interop/register/guess-mapping.ts';
import { readRegister } from '../src/interop/register/read-register.ts';
import { importPorts } from '../src/testing/import-ports.ts';
import { hostileCtfs, hostileRegisters } from './interop-hostile.ts';
import { ctfOfPupils } from './interop-pupils.ts';
import { randomFrom } from './mutants.ts';

const RUNS = Number(process.env['ISP_FUZZ_RUNS'] ?? 4000);
const SIZE = 100_000;
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

function tryCtf(input: Uint8Array | string): boolean {
  const read = readCtf(input);
  if (!read.ok) {
    assert.ok(read.error.length > 0 && read.error.every(({ code }) => code.startsWith('ISP_CTF_')));
    return false;
  }
  for (const person of read.value.people.slice(0, 3)) {
    const draft = draftPlan(person, importPorts());
    // Nothing that a reader lets through may be no plan: only what is missing is missing.
    if (!draft.ok)
      assert.deepEqual(
        draft.error.map(({ code }) => code),
        ['ISP_IMPORT_MISSING'],
      );
  }
  return true;
}

function tryRegister(input: Uint8Array | string): boolean {
  guessMapping(input);
  const read = readRegister(input, importPorts());
  if (!read.ok) {
    assert.ok(read.error.every(({ code }) => code.startsWith('ISP_REGISTER_')));
    return false;
  }
  const codes = read.value.report.map(({ code }) => code);
  assert.ok(
    codes.every((code) => /^ISP_(IMPORT|IDENTIFIER)_/.test(code)),
    codes.join(' '),
  );
  return true;
}

const ctfs = interopFixtures.filter(({ kind }) => kind === 'ctf');
const registers = interopFixtures.filter(({ kind }) => kind === 'register');

/** Some bytes taken out, put in, doubled or changed; pieces of another kind put in now and then. */
function damaged(bytes: Uint8Array, random: (most: number) => number): Uint8Array {
  let out = [...bytes];
  for (let i = random(4); i >= 0; i--) {
    const at = random(out.length);
    const piece = pieces[random(pieces.length)] ?? '';
    const kinds = [
      () => out.splice(at, 1 + random(20)),
      () => (out[at] = random(256)),
      () => out.splice(at, 0, ...Buffer.from(piece)),
      () => (out = [...out.slice(0, at), ...out.slice(random(out.length))]),
    ];
    kinds[random(kinds.length)]?.();
  }
  return Uint8Array.from(out);
}

const pieces = [
  ...[
    '__proto__',
    'constructor',
    '<__proto__>',
    '&constructor;',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
    '-->',
  ],
  ...[
    '<Pupil>',
    '</Pupil>',
    '<SENtype>',
    '2015-02-30',
    '\u0000',
    '\ud83d\ude00',
    '\u202e',
    '"',
    ',',
    '\r',
    '\n',
  ],
  ...[
    '=cmd',
    '"",',
    ';;',
    '\t',
    "'=",
    'Surname',
    '42000',
    '9'.repeat(400),
    ' '.repeat(400),
    '\ufffe',
    '\u0085',
  ],
];

describe('readers of other systems’ files', () => {
  const next = randomFrom(20_261_122);
  const random = (most: number) => Math.floor(next() * most);

  for (const [what, fixtures, attempt] of [
    ['Common Transfer Files', ctfs, tryCtf],
    ['registers', registers, tryRegister],
  ] as const) {
    it(`give a result for damaged ${what}`, () => {
      const sources = fixtures.map(({ url }) => readFileSync(url));
      let read = 0;
      for (let run = 0; run < RUNS / 2; run++) {
        const source = sources[run % sources.length];
        assert.ok(source);
        if (attempt(damaged(source, random))) read++;
      }
      // Damage of both kinds: what is refused, and what is read all the same.
      assert.ok(read > 0 && read < RUNS / 2, `${read} of ${RUNS / 2} were read`);
    });
  }

  it('refuse what is made to hurt', () => {
    for (const [name, make] of Object.entries(hostileCtfs)) {
      assert.equal(tryCtf(make(SIZE)), false, name);
    }
    const results = Object.entries(hostileRegisters).map(([, make]) => tryRegister(make(SIZE)));
    assert.ok(results.includes(false));
  });

  it('read a thousand pupils that somebody else wrote', () => {
    const read = readCtf(ctfOfPupils(1000));
    assert.ok(read.ok);
    assert.equal(read.value.people.length, 1000);
    assert.equal(read.value.people[999]?.familyName, 'Family00999');
    assert.deepEqual(read.value.people[998]?.needs[0]?.type, 'OTH');
  });

  after(() =>
    assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), prototype),
  );
});
