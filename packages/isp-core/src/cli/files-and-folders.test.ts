/** Runs the real program on folders, and lets it convert files and print the schema. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Json } from '../kernel/json.ts';
import { readPlan } from '../plan/read-plan.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import { isp, scratchFolder } from '../testing/isp-program.ts';
import { wholePlan } from '../testing/whole-plan.ts';

const scratch = scratchFolder();
const legacy = fileURLToPath(new URL('../../../isp-fixtures/legacy/0.9/', import.meta.url));
const january = ['--today', '2030-01-10'];
const planWith = (patch: Readonly<Record<string, Json>> = {}) => wholePlan(patch);
const older = planWith({ '/schemaVersion': '0.9' });
const words = (text: string) => text.replace(/\s+/g, ' ');

/** What a file should hold after it was converted. */
function stable(plan: unknown): string {
  const read = readPlan(JSON.stringify(plan));
  assert.ok(read.ok);
  return serializePlan(read.value);
}

describe('isp check on folders', () => {
  scratch.file('year/b.json', planWith());
  scratch.file('year/a.isp.json', older);
  scratch.file('year/spring/c.json', planWith({ '/about/strengths': [] }));
  scratch.file('year/notes.txt', 'no plan');
  scratch.file('year/.cache/d.json', 'no plan');
  const year = scratch.at('year');

  it('checks every plan file in them and below, by name, and counts', () => {
    const { status, stdout, stderr } = isp(['check', year, '--json', ...january]);
    assert.equal(status, 1);
    const { files } = JSON.parse(stdout) as { files: { file: string; migrated?: object }[] };
    assert.deepEqual(
      files.map(({ file }) => path.relative(year, file)),
      ['a.isp.json', 'b.json', path.join('spring', 'c.json')],
    );
    assert.deepEqual(
      files.map(({ migrated }) => migrated),
      [{ from: '0.9', applied: ['0001-every-part'] }, undefined, undefined],
    );
    assert.match(words(stderr), /^3 plans: 2 with nothing to put right, 1 with something/);
    assert.equal(stdout, `${JSON.stringify(JSON.parse(stdout), undefined, 2)}\n`);
  });

  it('says in words that a plan was migrated, and leaves its file as it is', () => {
    const file = path.join(year, 'a.isp.json');
    const before = readFileSync(file, 'utf8');
    const { status, stdout } = isp(['check', file, ...january]);
    assert.equal(status, 0);
    assert.match(stdout, /Written in version 0\.9; read as 1\.0 \(0001-every-part\)\./);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('enters no linked folder, and reads a linked file', () => {
    scratch.file('linked/plan.json', planWith());
    symlinkSync(scratch.at('linked'), scratch.at('linked/round.json'));
    symlinkSync(path.join(year, 'b.json'), scratch.at('linked/other.json'));
    const { stdout } = isp(['check', scratch.at('linked'), '--json', ...january]);
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    assert.deepEqual(
      files.map(({ file }) => path.basename(file)),
      ['other.json', 'plan.json'],
    );
  });

  it('ends with 2 on a folder without plans', () => {
    scratch.file('bare/notes.txt', '');
    const { status, stderr } = isp(['check', scratch.at('bare')]);
    assert.equal(status, 2);
    assert.match(stderr, /ISP_CLI_NO_PLAN_FILES/);
  });

  it('refuses a file that is too large without reading on', () => {
    const file = scratch.file('large.json', `"${'x'.repeat(5_000_000)}"`);
    for (const run of [isp(['check', file]), isp(['check', '-'], readFileSync(file))]) {
      assert.equal(run.status, 2);
      assert.match(run.stderr, /ISP_READ_TOO_LARGE/);
    }
  });
});

describe('isp convert', () => {
  it('prints one plan in the stable form, says what was applied and why, and touches no file', () => {
    const file = scratch.file('one.json', older);
    const before = readFileSync(file, 'utf8');
    const { status, stdout, stderr } = isp(['convert', file, '--to', '1.0']);
    assert.equal(status, 0);
    assert.equal(stdout, stable(older));
    assert.match(words(stderr), /one\.json: from 0\.9 to 1\.0 \(0001-every-part\) 0001-every-part/);
    assert.match(words(stderr), /authors are apart from contributors/);
    assert.equal(readFileSync(file, 'utf8'), before);
    assert.equal(isp(['convert', '-'], before).stdout, stdout);
  });

  it('brings every legacy document into another folder, in their own folders', () => {
    const out = scratch.at('new');
    const { status, stderr } = isp(['convert', legacy, '--out', out]);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(out), readdirSync(legacy));
    for (const name of readdirSync(out)) {
      const old = JSON.parse(readFileSync(path.join(legacy, name), 'utf8')) as unknown;
      assert.equal(readFileSync(path.join(out, name), 'utf8'), stable(old));
    }
    const count = readdirSync(out).length;
    assert.match(stderr, new RegExp(`Plans: ${count} brought to version 1\\.0, 0 already there`));
  });

  it('writes in place whole, as private as before, leaves bad files alone and has nothing to do twice', () => {
    const nonsense = '{"format":"isp-plan","schemaVersion":"0.3"}';
    const good = scratch.file('place/deep/good.json', older);
    const bad = scratch.file('place/bad.json', nonsense);
    chmodSync(good, 0o640);
    const first = isp(['convert', scratch.at('place'), '--in-place']);
    assert.equal(first.status, 2);
    assert.match(first.stderr, /bad\.json\n {2}- .*ISP_PLAN_UNKNOWN_VERSION/s);
    assert.equal(readFileSync(good, 'utf8'), stable(older));
    assert.equal(statSync(good).mode & 0o777, 0o640);
    assert.equal(readFileSync(bad, 'utf8'), nonsense);
    const { ino } = statSync(good);
    const second = isp(['convert', good, '--in-place']);
    assert.equal(second.status, 0);
    assert.match(words(second.stderr), /already 1\.0, and nothing to change/);
    assert.equal(statSync(good).ino, ino);
    assert.deepEqual(readdirSync(scratch.at('place/deep')), ['good.json']);
  });

  it('keeps what a later version said, and says so', () => {
    const later = { ...(planWith() as object), schemaVersion: '1.3', weather: 'fine' };
    const { status, stdout, stderr } = isp(['convert', '-'], JSON.stringify(later));
    assert.equal(status, 0);
    assert.match(stdout, /"\/weather": "fine"/);
    assert.match(words(stderr), /version 1\.3, which is later than 1\.0; what 1\.0 does not know/);
  });

  it('prints other systems’ data byte for byte, control characters too', () => {
    const plan = planWith({ '/extensions': { 'uk.example.mis': { raw: '\u0085\u009b' } } });
    assert.equal(isp(['convert', '-'], JSON.stringify(plan)).stdout, stable(plan));
  });

  it('puts no plan in another’s place', () => {
    scratch.file('a/plan.json', planWith());
    scratch.file('b/plan.json', older);
    const [a, b] = [scratch.at('a/plan.json'), scratch.at('b/plan.json')];
    const same = isp(['convert', a, b, '--out', scratch.at('c')]);
    assert.equal(same.status, 2);
    assert.match(words(same.stderr), /Two of the files would both become/);
    const over = isp(['convert', a, b, '--out', scratch.at('b')]);
    assert.equal(over.status, 2);
    assert.match(words(over.stderr), /is one of the files to convert/);
    assert.equal(readFileSync(b, 'utf8'), JSON.stringify(older));
    assert.ok(!readdirSync(scratch.at('')).includes('c'));
  });

  it('says why a plan could not be written', () => {
    const file = scratch.file('d/plan.json', older);
    const { status, stderr } = isp(['convert', file, '--out', path.join(file, 'below')]);
    assert.equal(status, 2);
    assert.match(words(stderr), /A file stands where a folder is needed\. \(ISP_CLI_CANNOT_WRITE/);
  });
});

describe('isp schema', () => {
  const published = new URL('../../schema/', import.meta.url);
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], 'plan.schema.json'],
    [['outcomes'], 'parts/outcomes.schema.json'],
    [['other-plans'], 'parts/otherPlans.schema.json'],
    [['--types'], 'plan.d.ts'],
    [['--semantic-checks'], 'semantic-checks.json'],
  ];
  for (const [args, file] of cases) {
    it(`prints ${file}, byte for byte, for: isp schema ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = isp(['schema', ...args]);
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(stdout, readFileSync(new URL(file, published), 'utf8'));
    });
  }
});
