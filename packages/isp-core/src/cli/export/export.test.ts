import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { examplePlan } from '../../testing/example-plan.ts';
import { runHere } from '../../testing/run-here.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'isp-export-'));
after(() => rmSync(folder, { recursive: true }));

const plan = examplePlan();
plan.barriers[1]!.restricted = { kind: 'by-request', reason: 'Robin asked.', audiences: [] };
const files = { 'plan.json': serializePlan(plan), 'bad.json': '{' };
const isp = (...args: string[]) => runHere(['export', ...args], files);

describe('isp export', () => {
  it('writes text and a page for an audience, and all of neither without one', async () => {
    for (const as of ['text', 'html']) {
      const { code, out } = await isp('plan.json', '--as', as, '--audience', 'parent');
      assert.equal(code, 0);
      assert.match(out, /Long words are hard to read/);
      assert.doesNotMatch(out, /Noise makes it hard/);
      assert.match(out, /Robin asked\./);
      const { code: without, err } = await isp('plan.json', '--as', as);
      assert.equal(without, 2);
      assert.match(err, /For whom\?/);
    }
    const page = ['--as', 'text', '--audience', 'class-teacher', '--one-page'];
    assert.doesNotMatch((await isp('plan.json', ...page)).out, /Yearly review/);
  });

  it('writes a bundle for health partners, and says what has no place in it', async () => {
    const { code, out, err } = await isp('plan.json', '--as', 'fhir');
    assert.equal(code, 0);
    const bundle = JSON.parse(out) as { entry: { resource: { resourceType: string } }[] };
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    assert.deepEqual(types, ['Patient', 'CarePlan', 'Goal']);
    assert.doesNotMatch(out, /Noise makes it hard/);
    assert.match(err, /Left out: Who agreed \(1\)\. An answer to a school’s plan is no consent/);
  });

  it('writes registers as CSV, and a workbook to a file that only its owner reads', async () => {
    const { out } = await isp('plan.json', 'plan.json', '--as', 'provision');
    assert.equal(out.split('\r\n').length, 4);
    const target = path.join(folder, 'register.xlsx');
    const made = await isp('plan.json', '--as', 'xlsx', '--output', target);
    assert.deepEqual([made.code, made.out], [0, '']);
    assert.deepEqual([...readFileSync(target).subarray(0, 2)], [0x50, 0x4b]);
    assert.equal(statSync(target).mode & 0o777, 0o600);
  });

  it('leaves a file that is there already as it is', async () => {
    const target = path.join(folder, 'there.txt');
    writeFileSync(target, 'mine');
    const args = ['plan.json', '--as', 'register', '--output', target];
    const { code, err } = await isp(...args);
    assert.equal(code, 2);
    assert.match(err, /left as it is/);
    assert.equal(readFileSync(target, 'utf8'), 'mine');
  });

  it('writes nothing where one of the files cannot be read', async () => {
    const { code, out, err } = await isp('plan.json', 'bad.json', '--as', 'register');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /bad\.json/);
  });

  for (const [what, args, sentence] of [
    ['no format', ['plan.json'], /As what\?/],
    ['a format that is none', ['plan.json', '--as', 'docx'], /There is no --as docx/],
    ['no file', ['--as', 'register'], /Which file\?/],
    [
      'an audience that is none',
      ['plan.json', '--as', 'text', '--audience', 'x'],
      /no audience “x”/,
    ],
    ['a workbook to print', ['plan.json', '--as', 'xlsx'], /say --output/],
    ['one page of a register', ['plan.json', '--as', 'register', '--one-page'], /goes with/],
    ['two plans as one text', ['plan.json', 'bad.json', '--as', 'fhir'], /name one file/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err } = await isp(...args);
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  }
});
