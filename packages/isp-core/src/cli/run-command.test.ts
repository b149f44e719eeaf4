import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { it } from 'node:test';
import { wholePlan } from '../testing/whole-plan.ts';
import { runCommand } from './run-command.ts';

const whole = JSON.stringify(wholePlan());

/** Runs a command on files that exist only here. */
async function run(args: readonly string[]) {
  const printed = { out: '', err: '' };
  const code = await runCommand(args, {
    read: (name) =>
      name === 'whole.json'
        ? Promise.resolve(new TextEncoder().encode(whole))
        : Promise.reject(new Error(name)),
    input: () => Readable.from([]),
    out: (text) => (printed.out += text),
    json: (text) => (printed.out += text),
    taken: () => Promise.resolve(true),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

it('prints the same help for a command both ways, within 80 columns', async () => {
  for (const command of ['check', 'explain', 'view', 'convert', 'schema']) {
    const help = await run([command, 'whole.json', '--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, new RegExp(`^isp ${command} \\[?(FILE|PART|RULE)`));
    assert.deepEqual(await run(['help', command]), help);
    assert.ok(help.out.split('\n').every((line) => line.length <= 80));
  }
});

const day = ['--today', '2030-01-10'];
const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /Use:/],
  ['an unknown command', ['chekc'], /no command “chekc”. There are: check, explain, view/],
  ['help for an unknown command', ['help', 'chekc'], /no command “chekc”/],
  ['an unknown option', ['check', 'whole.json', '--colour'], /no option --colour/],
  [
    'an option of every object',
    ['check', 'whole.json', '--constructor'],
    /no option --constructor/,
  ],
  ['no file to check', ['check'], /Which file\?/],
  ['no file to view', ['view'], /Name one file/],
  ['two files to view', ['view', 'whole.json', 'whole.json'], /Name one file/],
  [
    'an option without its value',
    ['check', 'whole.json', '--today', '--json'],
    /--today needs a value/,
  ],
  ['a switch with a value', ['check', 'whole.json', '--json=yes'], /--json takes no value/],
  ['an option twice', ['check', 'whole.json', ...day, ...day], /--today stands there twice/],
  ['a day that is not', ['check', 'whole.json', '--today', '2030-02-30'], /not a date/],
  [
    'an unknown profile',
    ['check', 'whole.json', '--profile', 'wales'],
    /england-current, england-proposed-2029/,
  ],
  [
    'an unknown audience',
    ['view', 'whole.json', '--audience', 'neighbour'],
    /senco, class-teacher, .*parent/,
  ],
  ['a file and a stream', ['check', 'whole.json', '--ndjson'], /leave its name out/],
  [
    'a stream whose profile would come from it too',
    ['check', '--ndjson', '--profile', '-'],
    /the profile cannot come from there too/,
  ],
  ['two rules', ['explain', 'voices-recorded', 'barrier-is-answered'], /Name one rule/],
  [
    'an unknown rule',
    ['explain', 'voices-written'],
    /no rule “voices-written”. Did you mean voices-recorded\?/,
  ],
  ['a rule like no other', ['explain', 'xyzzy'], /isp explain lists them all/],
  ['two forms of findings', ['check', 'whole.json', '--sarif', '--json'], /--sarif stands alone/],
  ['a stream as SARIF', ['check', '--ndjson', '--sarif'], /--sarif stands alone/],
  ['no file to convert', ['convert'], /Which file\?/],
  ['another version', ['convert', 'whole.json', '--to', '0.9'], /cannot write “0.9”/],
  ['two places to write to', ['convert', 'a.json', '--out', 'b', '--in-place'], /Choose --out or/],
  ['many plans and no place', ['convert', 'a.json', 'b.json'], /Say where these go/],
  ['standard input in its own place', ['convert', '-', '--in-place'], /no file name/],
  ['a stream into a folder', ['convert', '--ndjson', '--out', 'b'], /no place to write to/],
  ['a stream from a file', ['convert', 'a.json', '--ndjson'], /name no file/],
  ['an unknown part', ['schema', 'barrier'], /no part “barrier”. There are: about, adjustments/],
  ['a part by a path', ['schema', '../plan'], /no part “..\/plan”/],
  ['two parts', ['schema', 'about', 'barriers'], /Name one part/],
  ['two forms', ['schema', '--types', '--semantic-checks'], /Choose --types or/],
  ['the types of a part', ['schema', 'about', '--types'], /name no part/],
];
for (const [name, args, says] of misuses) {
  it(`ends with 2, prints nothing, and says why, on ${name}`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err.replace(/\s+/g, ' '), says);
  });
}

it('takes what follows -- as files', async () => {
  const { code, err } = await run(['check', '--', '--help']);
  assert.equal(code, 2);
  assert.match(err, /^--help\n {2}- This file cannot be opened\./);
});
