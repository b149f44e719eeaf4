/** Runs the real program on streams: line by line, in bounded memory, whoever reads or does not. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { Json } from '../kernel/json.ts';
import { isp, ispProgram } from '../testing/isp-program.ts';
import { wholePlan } from '../testing/whole-plan.ts';
import { runCommand } from './run-command.ts';

const january = ['--today', '2030-01-10'];
const check = ['check', '--ndjson', ...january];
const lineOf = (patch: Readonly<Record<string, Json>> = {}) => JSON.stringify(wholePlan(patch));
const whole = lineOf();
const gaps = lineOf({ '/about/strengths': [] });
const older = lineOf({ '/schemaVersion': '0.9' });

interface Result {
  line: number;
  plan?: string;
  findings?: { outcome: string }[];
  issues?: { code: string }[];
  migrated?: { from: string; applied: string[] };
}
const resultsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);

describe('isp check --ndjson', () => {
  it('gives one JSON value for each line, the bad ones too, and goes on after them', () => {
    const input = [whole, '{"format":', '', gaps, older, '[]'].join('\n');
    const { status, stdout, stderr } = isp([...check, '--json'], input);
    assert.equal(status, 2);
    const results = resultsOf(stdout);
    assert.deepEqual(
      results.map(({ line, issues, findings }) => [
        line,
        issues?.[0]?.code ?? findings?.filter(({ outcome }) => outcome === 'fail').length,
      ]),
      [
        [1, 0],
        [2, 'ISP_READ_NOT_JSON'],
        [4, 1],
        [5, 0],
        [6, 'ISP_PLAN_NOT_A_PLAN'],
      ],
    );
    assert.equal(results[0]?.plan, '00000000-0000-4000-8000-000000000001');
    assert.deepEqual(
      results.map(({ migrated }) => migrated),
      [undefined, undefined, undefined, { from: '0.9', applied: ['0001-every-part'] }, undefined],
    );
    assert.equal(
      stderr.replace(/\s+/g, ' '),
      '5 plans: 2 with nothing to put right, 1 with something to put right, 2 that could not be checked. ',
    );
  });

  it('says the same in words, with the number of the line', () => {
    const { status, stdout, stderr } = isp(check, `${whole}\n{"format":\n${older}\n`);
    assert.equal(status, 2);
    assert.match(stdout, /^Line 1\nChecked for 10 January 2030.*\n\nLine 3\n/s);
    assert.match(stdout, /Written in version 0\.9; read as 1\.0 \(0001-every-part\)\./);
    assert.match(stderr, /^Line 2\n {2}- This .*\n.*\(ISP_READ_NOT_JSON at the whole line\)/s);
  });

  it('ends with 1 where some rule failed, and with 0 where none did or nothing came', () => {
    assert.equal(isp(check, `${whole}\n${gaps}`).status, 1);
    assert.equal(isp(check, whole).status, 0);
    const nothing = isp([...check, '--json'], '\n\n');
    assert.deepEqual([nothing.status, nothing.stdout], [0, '']);
    assert.match(nothing.stderr, /no plans/);
  });
});

describe('isp convert --ndjson', () => {
  it('prints a plan of this version for each line that can be read', () => {
    const { status, stdout, stderr } = isp(['convert', '--ndjson'], `${older}\n?\n${whole}`);
    assert.equal(status, 2);
    const plans = stdout.trimEnd().split('\n');
    assert.equal(plans.length, 2);
    for (const plan of plans) {
      assert.equal((JSON.parse(plan) as { schemaVersion: string }).schemaVersion, '1.0');
    }
    assert.match(stderr, /Line 2\n.*ISP_READ_NOT_JSON/s);
    assert.match(stderr, /Plans: 1 brought to version 1\.0, 1 already there, 1 not converted\./);
    const again = isp(['convert', '--ndjson'], stdout);
    assert.deepEqual([again.status, again.stdout], [0, stdout]);
  });
});

/** Starts the program with little memory; when it ends it says on standard error how much it took at most. */
function startSmall(args: readonly string[]): ChildProcessWithoutNullStreams {
  const tell = 'process.on("exit",()=>console.error("took",process.resourceUsage().maxRSS*1024))';
  // The engine would otherwise let what is young grow as it likes, where there is room.
  const limits = ['--max-old-space-size=64', '--max-semi-space-size=4'];
  const telling = ['--import', `data:text/javascript,${tell}`];
  return spawn(process.execPath, [...limits, ...telling, ispProgram, ...args]);
}

const bytesTaken = (stderr: string) => Number(/^took ([0-9]+)$/m.exec(stderr)?.[1]);

/** Sends the pieces no faster than they are taken, and gives their size. */
async function send(child: ChildProcessWithoutNullStreams, pieces: Iterable<string>) {
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  return size;
}

describe('memory', () => {
  it('stays small however many plans come', async () => {
    const child = startSmall([...check, '--json']);
    const padding = 'x'.repeat(60_000);
    const plan = lineOf({ '/extensions': { 'uk.example.mis': { padding } } });
    function* lines() {
      for (let i = 1; i <= 3000; i++) {
        const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
        yield `${plan.replace('00000000-0000-4000-8000-000000000001', id)}\n`;
      }
    }
    const [sent, stdout, stderr] = await Promise.all([
      send(child, lines()),
      text(child.stdout),
      text(child.stderr),
    ]);
    assert.match(stderr, /3000 plans: 3000 with nothing to put right\./);
    assert.deepEqual(
      resultsOf(stdout).map(({ line }) => line),
      Array.from({ length: 3000 }, (_, i) => i + 1),
    );
    assert.ok(sent > 180_000_000);
    // All of the program with its engine; without the plans it takes about 110 MB.
    assert.ok(bytesTaken(stderr) < 170_000_000, stderr);
  });

  it('stays small where one line is endless: it is refused, and the next is read', async () => {
    const child = startSmall([...check, '--json']);
    const piece = 'x'.repeat(1_000_000);
    function* pieces() {
      yield '"';
      for (let i = 0; i < 200; i++) yield piece;
      yield `"\n${whole}\n`;
    }
    const [, stdout, stderr] = await Promise.all([
      send(child, pieces()),
      text(child.stdout),
      text(child.stderr),
    ]);
    const [first, second] = resultsOf(stdout);
    assert.equal(first?.issues?.[0]?.code, 'ISP_READ_TOO_LARGE');
    assert.equal(second?.line, 2);
    assert.ok(second.findings);
    assert.ok(bytesTaken(stderr) < 170_000_000, stderr);
  });

  it('ends quietly where its reader has seen enough', async () => {
    const child = startSmall([...check, '--json']);
    const ended = once(child, 'close');
    const stderr = text(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${whole}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 0; i < 300 && child.stdin.writable; i++) {
      child.stdin.write(`${whole}\n`);
      await setTimeout(1);
    }
    child.stdin.end();
    assert.deepEqual(await ended, [0, null]);
    const said = await stderr;
    assert.doesNotMatch(said, /Error|EPIPE/);
    // It goes on for a line or two, until the system says that the pipe is closed.
    assert.ok(Number(/^[0-9]+/.exec(said)?.[0]) < 50, said);
  });
});

it('takes no line before the results of the one before it are taken', async () => {
  let taken = 0;
  let release: () => void = () => undefined;
  async function* input() {
    for (let i = 0; i < 3; i++) {
      taken++;
      yield await Promise.resolve(new TextEncoder().encode(`${whole}\n`));
    }
  }
  const running = runCommand([...check, '--json'], {
    read: () => Promise.reject(new Error('no files here')),
    input,
    out: () => undefined,
    json: () => undefined,
    err: () => undefined,
    taken: () => new Promise((resolve) => (release = () => resolve(true))),
  });
  for (let i = 1; i <= 3; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(taken, i);
    release();
  }
  assert.equal(await running, 0);
});
