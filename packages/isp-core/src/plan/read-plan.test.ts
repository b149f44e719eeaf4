import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { examplePlan, id, READING_BARRIER } from '../testing/example-plan.ts';
import { plan as anyPlan } from '../testing/arbitrary-plan.ts';
import { parsePlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { serializePlan } from './serialize-plan.ts';

const text = serializePlan(examplePlan());

/** The text with one defect. */
const broken = (from: string, to: string) => {
  assert.ok(text.includes(from));
  return text.replace(from, to);
};

describe('readPlan', () => {
  test('reads what serializePlan wrote, byte for byte', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const written = serializePlan(plan);
        const read = readPlan(written);
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual(read.value, plan);
        assert.equal(serializePlan(read.value), written);
      }),
      { numRuns: 200 },
    );
  });

  test('reads text and its UTF-8 bytes alike, with one byte order mark, none or two', () => {
    const expected = readPlan(text);
    assert.ok(expected.ok);
    for (const [marks, reads] of [
      ['', true],
      ['\ufeff', true],
      ['\ufeff\ufeff', false],
    ] as const) {
      const fromText = readPlan(marks + text);
      assert.deepEqual(readPlan(new TextEncoder().encode(marks + text)), fromText);
      assert.equal(fromText.ok, reads);
      if (fromText.ok) assert.deepEqual(fromText, expected);
    }
    assert.ok(serializePlan(expected.value).startsWith('{'));
  });

  const refused: Record<string, [string | Uint8Array, string, string]> = {
    'text that is not JSON': ['A plan for Robin', 'ISP_READ_NOT_JSON', ''],
    'text after the end': [`${text}{}`, 'ISP_READ_NOT_JSON', ''],
    'bytes that are not UTF-8': [new Uint8Array([0x7b, 0xff, 0x7d]), 'ISP_READ_NOT_UTF8', ''],
    'more than 5 MB': [`${text}${' '.repeat(5_000_000)}`, 'ISP_READ_TOO_LARGE', ''],
    'more than 5 MB in bytes though not in characters': [
      JSON.stringify('€'.repeat(1_700_000)),
      'ISP_READ_TOO_LARGE',
      '',
    ],
    'more than 64 levels': ['['.repeat(65) + ']'.repeat(65), 'ISP_READ_TOO_DEEP', ''],
    'a hundred thousand brackets': ['['.repeat(100_000), 'ISP_READ_TOO_DEEP', ''],
    'a key that stands twice': [
      broken('"revision": 3,', '"revision": 3, "revision": 4,'),
      'ISP_READ_DUPLICATE_KEY',
      '/revision',
    ],
    'a key that stands twice with the same value': [
      broken('"revision": 3,', '"revision": 3, "revision": 3,'),
      'ISP_READ_DUPLICATE_KEY',
      '/revision',
    ],
    'a key that stands twice, once escaped': [
      broken('"revision": 3,', '"revision": 3, "\\u0072evision": 3,'),
      'ISP_READ_DUPLICATE_KEY',
      '/revision',
    ],
    'the key __proto__': [
      broken('"person": {', '"person": { "__proto__": {},'),
      'ISP_READ_FORBIDDEN_KEY',
      '/person/__proto__',
    ],
    'the key constructor, escaped': [
      broken('"person": {', '"person": { "c\\u006fnstructor": 1,'),
      'ISP_READ_FORBIDDEN_KEY',
      '/person/constructor',
    ],
    'half a character': [
      broken('Kind to younger children.', 'Kind \\ud83d'),
      'ISP_READ_LONE_SURROGATE',
      '/about/strengths/0/text',
    ],
    'a number that a double cannot hold': [
      broken('"revision": 3,', '"revision": 9007199254740993,'),
      'ISP_READ_UNSAFE_NUMBER',
      '/revision',
    ],
    'a number too precise': [
      broken('"sessions": 3,', '"sessions": 3.00000000000000001,'),
      'ISP_READ_UNSAFE_NUMBER',
      '/provision/0/amount/sessions',
    ],
    'another kind of JSON': ['{"name":"Robin"}', 'ISP_PLAN_NOT_A_PLAN', ''],
    'a list': ['[]', 'ISP_PLAN_NOT_A_PLAN', ''],
    'a plan from the future': [
      broken('"schemaVersion": "1.0"', '"schemaVersion": "7.0"'),
      'ISP_PLAN_FUTURE_VERSION',
      '/schemaVersion',
    ],
  };
  for (const [name, [input, code, path]] of Object.entries(refused)) {
    test(`refuses ${name}`, () => {
      const read = readPlan(input);
      assert.ok(!read.ok);
      assert.deepEqual(
        read.error.map((issue) => [issue.code, issue.path]),
        [[code, path]],
      );
      assert.match(read.error[0]?.message ?? '', /^[A-Z].*\.$/);
    });
  }

  test('says on which line and in which column', () => {
    const read = readPlan(broken('"revision": 3,', '"revision": 3,\n  "revision": 4,'));
    assert.ok(!read.ok);
    assert.deepEqual(read.error[0]?.data, { key: 'revision', line: 7, column: 3 });
  });

  test('takes a pair of surrogate escapes, a long decimal that a double holds, and brackets in text', () => {
    const odd = broken('Kind to younger children.', '\\ud83d\\ude82 [[[{{{ \\\\\\" : ');
    assert.ok(readPlan(odd).ok);
    const number = broken(
      '"agreements"',
      '"extensions": {"uk.example.mis": 0.1234567890123456}, "agreements"',
    );
    assert.ok(readPlan(number).ok);
  });

  test('stays quick on a hostile file with hundreds of thousands of repeated keys', () => {
    const read = readPlan(`{${'"a":1,'.repeat(600_000)}"a":1}`);
    assert.ok(!read.ok);
    assert.equal(read.error.length, 100);
  });
});

describe('parsePlan', () => {
  const defects: Record<string, [(plan: Plan) => unknown, string, string, RegExp]> = {
    'a missing field': [
      (p) => Reflect.deleteProperty(p.outcomes[0] as object, 'statement'),
      'ISP_PLAN_MISSING',
      '/outcomes/0/statement',
      /^The first outcome has no statement\.$/,
    ],
    'an unknown field': [
      (p) => Object.assign(p.outcomes[0] as object, { colour: 'red' }),
      'ISP_PLAN_UNKNOWN_KEY',
      '/outcomes/0/colour',
      /“colour”.*extensions/,
    ],
    'a blank text': [
      (p) => Object.assign(p.barriers[1] as object, { statement: ' \n ' }),
      'ISP_PLAN_EMPTY_TEXT',
      '/barriers/1/statement',
      /^The statement of the second barrier is empty\.$/,
    ],
    'a text that is too long': [
      (p) => Object.assign(p.barriers[1] as object, { statement: 'x'.repeat(2001) }),
      'ISP_PLAN_TOO_LONG',
      '/barriers/1/statement',
      /2000 characters/,
    ],
    'a control character': [
      (p) => Object.assign(p.barriers[1] as object, { statement: 'a\u0000b' }),
      'ISP_PLAN_CONTROL_CHARACTER',
      '/barriers/1/statement',
      /cannot be shown/,
    ],
    'a day that does not exist': [
      (p) => Object.assign(p.outcomes[0] as object, { dueOn: '2027-02-29' }),
      'ISP_PLAN_BAD_DATE',
      '/outcomes/0/dueOn',
      /not a real date/,
    ],
    'a word outside a closed list': [
      (p) => Object.assign(p, { status: 'published' }),
      'ISP_PLAN_NOT_A_CHOICE',
      '/status',
      /“draft”, “shared”/,
    ],
    'a number out of range': [
      (p) => Object.assign(p, { revision: 0 }),
      'ISP_PLAN_OUT_OF_RANGE',
      '/revision',
      /at least 1/,
    ],
    'another type': [
      (p) => Object.assign(p, { barriers: {} }),
      'ISP_PLAN_WRONG_TYPE',
      '/barriers',
      /should be a list/,
    ],
    'a reference to nothing': [
      (p) => Object.assign(p.provision[0] as object, { provider: id(999) }),
      'ISP_PLAN_DANGLING_REFERENCE',
      '/provision/0/provider',
      /not in the plan’s people/,
    ],
    'a reference to a line of another list': [
      (p) => Object.assign(p.provision[0] as object, { outcomes: [READING_BARRIER] }),
      'ISP_PLAN_DANGLING_REFERENCE',
      '/provision/0/outcomes/0',
      /not in the plan’s outcomes/,
    ],
    'two lines with one id': [
      (p) => Object.assign(p.people[2] as object, { id: READING_BARRIER }),
      'ISP_PLAN_DUPLICATE_ID',
      '/barriers/0/id',
      /same id/,
    ],
    'a number in other systems’ data that not every system can hold': [
      (p) => Object.assign(p, { extensions: { 'uk.example.mis': [2 ** 60] } }),
      'ISP_PLAN_BAD_EXTENSION',
      '/extensions/uk.example.mis/0',
      /“uk.example.mis”.*very large number/,
    ],
    'a namespace that is no domain': [
      (p) => Object.assign(p, { extensions: { mis: 1 } }),
      'ISP_PLAN_BAD_NAMESPACE',
      '/extensions/mis',
      /reverse domain/,
    ],
  };
  for (const [name, [spoil, code, path, message]] of Object.entries(defects)) {
    test(`finds ${name}`, () => {
      const plan = examplePlan();
      spoil(plan);
      const parsed = parsePlan(plan);
      assert.ok(!parsed.ok);
      const issue = parsed.error.find((i) => i.code === code && i.path === path);
      assert.ok(issue, JSON.stringify(parsed.error));
      assert.match(issue.message, message);
    });
  }

  test('finds a member called __proto__, which would otherwise be lost in silence', () => {
    const plan = JSON.parse(broken('"person": {', '"person": { "__proto__": "x",')) as unknown;
    const parsed = parsePlan(plan);
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.error.map((issue) => [issue.code, issue.path]),
      [['ISP_READ_FORBIDDEN_KEY', '/person/__proto__']],
    );
  });

  test('says only that an id is used twice, not that references to it lead nowhere', () => {
    const plan = examplePlan();
    Object.assign(plan.outcomes[0] as object, { id: READING_BARRIER });
    const parsed = parsePlan(plan);
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.error.map((issue) => issue.code),
      ['ISP_PLAN_DUPLICATE_ID'],
    );
  });

  test('gives up to a hundred issues at once', () => {
    const plan = examplePlan();
    plan.barriers = Array.from({ length: 300 }, () => ({}) as Plan['barriers'][number]);
    const parsed = parsePlan(plan);
    assert.ok(!parsed.ok);
    assert.equal(parsed.error.length, 100);
  });

  test('keeps other systems’ data, on the plan and on a line', () => {
    const plan = examplePlan();
    plan.extensions = { 'uk.example.mis': { list: [1, { a: null }], text: 'x' } };
    Object.assign(plan.outcomes[0] as object, { extensions: { 'uk.example.mis': [true] } });
    const parsed = parsePlan(plan);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, plan);
  });

  test('does not overflow on a value nested without end', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200_000; i++) deep = [deep];
    const parsed = parsePlan({ ...examplePlan(), extensions: { 'uk.example.mis': deep } });
    assert.ok(!parsed.ok);
    assert.equal(parsed.error[0]?.code, 'ISP_READ_TOO_DEEP');
  });

  test('never throws and never changes what it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parsePlan(value);
        assert.ok(!parsed.ok);
      }),
    );
    const plan = Object.freeze(examplePlan());
    assert.ok(parsePlan(plan).ok);
    assert.deepEqual(plan, examplePlan());
  });
});
