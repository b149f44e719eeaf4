/**
 * Reading other systems’ files: a thousand pupils should take less than two seconds, hostile input of
 * 100 kB less than 100 ms, and of 10 MB less than 200 ms.
 */
import { hostileCtfs, hostileRegisters } from '../conformance/interop-hostile.ts';
import { ctfOfPupils, registerOfRows } from '../conformance/interop-pupils.ts';
import { draftPlan } from '../src/interop/draft/draft-plan.ts';
import { readCtf } from '../src/interop/ctf/read-ctf.ts';
import { readRegister } from '../src/interop/register/read-register.ts';
import { importPorts } from '../src/testing/import-ports.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The quicker of two runs, in milliseconds. */
function timed(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const say = (what: string, milliseconds: number, limit: number) =>
  console.log(
    `  ${milliseconds > limit ? 'OVER ' : ''}${what}: ${milliseconds.toFixed(0)} ms (limit ${limit})`,
  );

const ctf = bytesOf(ctfOfPupils(1000));
say(
  `1,000 pupils, ${(ctf.length / 1e6).toFixed(1)} MB`,
  timed(() => readCtf(ctf)),
  2000,
);
say(
  'the same with drafts',
  timed(() => {
    const read = readCtf(ctf);
    if (read.ok) for (const person of read.value.people) draftPlan(person, importPorts());
  }),
  4000,
);
const register = bytesOf(registerOfRows(20_000));
say(
  `20,000 rows of a register, ${(register.length / 1e6).toFixed(1)} MB, with drafts`,
  timed(() => readRegister(register, importPorts())),
  60_000,
);

for (const [name, make] of Object.entries(hostileCtfs)) {
  for (const [size, limit] of [
    [100_000, 100],
    [10_000_000, 200],
  ] as const) {
    const input = bytesOf(make(size));
    say(
      `CTF, ${name}, ${size / 1000} kB`,
      timed(() => readCtf(input)),
      limit,
    );
  }
}
for (const [name, make] of Object.entries(hostileRegisters)) {
  for (const [size, limit] of [
    [100_000, 100],
    [10_000_000, 200],
  ] as const) {
    const input = bytesOf(make(size));
    say(
      `register, ${name}, ${size / 1000} kB`,
      timed(() => readRegister(input, importPorts())),
      limit,
    );
  }
}
