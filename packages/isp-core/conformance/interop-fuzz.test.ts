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
import { damaged, madeUpCtf, madeUpRegister } from './interop-made-up.ts';
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

/** An input that fails is shown, so that a test can be made of it. */
function attemptOrShow(
  attempt: (input: Uint8Array) => boolean,
  input: Uint8Array,
  run: number,
): boolean {
  try {
    return attempt(input);
  } catch (error) {
    const shown = Buffer.from(input).toString('base64');
    throw new Error(`Run ${run} failed on ${shown}`, { cause: error });
  }
}

const ctfs = interopFixtures.filter(({ kind }) => kind === 'ctf');
const registers = interopFixtures.filter(({ kind }) => kind === 'register');

describe('readers of other systems’ files', () => {
  const next = randomFrom(20_261_122);
  const random = (most: number) => Math.floor(next() * most);

  for (const [what, fixtures, makeUp, attempt] of [
    ['Common Transfer Files', ctfs, madeUpCtf, tryCtf],
    ['registers', registers, madeUpRegister, tryRegister],
  ] as const) {
    it(`give a result for damaged and made up ${what}`, (t) => {
      const sources = fixtures.map(({ url }) => readFileSync(url));
      const makers = [
        () => damaged(sources[random(sources.length)] ?? new Uint8Array(1), random),
        () => makeUp(random),
        () => damaged(makeUp(random), random),
      ];
      const slowest = { milliseconds: 0, run: 0, bytes: 0 };
      let read = 0;
      for (let run = 0; run < RUNS / 2; run++) {
        const input = makers[run % 3]?.() ?? new Uint8Array();
        const before = process.cpuUsage();
        if (attemptOrShow(attempt, input, run)) read++;
        const { user, system } = process.cpuUsage(before);
        const milliseconds = (user + system) / 1000;
        if (milliseconds > slowest.milliseconds)
          Object.assign(slowest, { milliseconds, run, bytes: input.length });
      }
      const { milliseconds, bytes } = slowest;
      t.diagnostic(
        `${RUNS / 2} files, ${read} of them read; the slowest took ${milliseconds.toFixed(0)} ms (${bytes} bytes)`,
      );
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
