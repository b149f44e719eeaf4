/** Runs the real program on the fixtures: what it prints, where, and how it ends. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { englandCurrent } from '../policy/profiles/england-current.ts';
import { wholePlan } from '../testing/whole-plan.ts';

const program = fileURLToPath(new URL('./isp.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../isp-fixtures/', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'isp-cli-'));
after(() => rmSync(scratch, { recursive: true }));

function isp(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: fixtures,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** A file in the scratch folder that holds this value. */
function file(name: string, value: unknown): string {
  const full = path.join(scratch, name);
  writeFileSync(full, typeof value === 'string' ? value : JSON.stringify(value));
  return full;
}

const whole = file('whole.json', wholePlan());
const gaps = file(
  'gaps.json',
  wholePlan({ '/about/strengths': [], '/provision/0/amount': null, '/reviews': [] }),
);
const january = ['--today', '2030-01-10'];

interface Json {
  files: {
    file: string;
    findings?: { rule: string; outcome: string }[];
    issues?: { code: string }[];
  }[];
}
const read = (text: string) => JSON.parse(text) as Json;

/** Every line fits on a terminal of 80 columns. */
function assertNarrow(text: string): void {
  assert.deepEqual(
    text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' ')),
    [],
  );
}

it('prints help and its version, and ends with 2 on a use that it does not know', () => {
  const help = isp(['--help']);
  assert.deepEqual([help.status, help.stderr], [0, '']);
  assert.match(help.stdout, /isp check .*\n.*isp explain /);
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  assert.deepEqual(isp(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  assert.equal(isp(['chekc']).status, 2);
});

describe('isp check', () => {
  it('ends with 0 where nothing fails', () => {
    const { status, stdout, stderr } = isp(['check', whole, ...january]);
    assert.equal(status, 0);
    assert.match(stdout, /Nothing to put right, \d+ for you to judge, \d+ in good order\./);
    assert.equal(stderr, '');
  });

  it('says what weighs most first, with place, reason, what to do and standing', () => {
    const profile = ['--profile', 'england-proposed-2029'];
    const { status, stdout } = isp(['check', gaps, '--today', '2030-01-16', ...profile]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /under “England from 2029, as\s+proposed.*proposals, and\s+may still change\./s,
    );
    const at = (text: string) => {
      const index = stdout.indexOf(text);
      assert.ok(index >= 0, `${text}\n${stdout}`);
      return index;
    };
    assert.ok(at('MUST') < at('The review was due on 15 January 2030, 1 day ago.'));
    assert.ok(at('1 day ago.') < at('SHOULD'));
    assert.ok(
      at('SHOULD') < at('  - The first line of provision: This line does not say yet how much.'),
    );
    at('  - Strengths: No strength is recorded yet.');
    at('  Why: Children change.');
    at('* Review the whole plan with the child and the family');
    at('    SEND Code of Practice: 0 to 25 years, 6.53 to 6.56, and 6.65 (guidance)');
    at('annually (proposed)');
    assertNarrow(stdout);
  });

  it('marks what is for a person to judge, which is no failure', () => {
    const { status, stdout } = isp(['check', whole, ...january]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /The first review \(for you to judge\): Nothing is noted about this review/,
    );
  });

  it('reads standard input', () => {
    const { status, stdout } = isp(['check', '-', ...january], readFileSync(whole, 'utf8'));
    assert.equal(status, 0);
    assert.match(stdout, /^Standard input\n/);
  });

  it('gives machines every finding, passes as well, and the same each time', () => {
    const args = ['check', whole, gaps, '--json', ...january];
    const { status, stdout } = isp(args);
    assert.equal(status, 1);
    const { files } = read(stdout);
    assert.deepEqual(
      files.map((each) => each.file),
      [whole, gaps],
    );
    assert.deepEqual(
      files.map((each) =>
        each.findings?.filter(({ outcome }) => outcome === 'fail').map((f) => f.rule),
      ),
      [[], ['provision-is-specific', 'strengths-and-what-matters-recorded']],
    );
    assert.ok((files[0]?.findings?.length ?? 0) >= 6);
    assert.equal(isp(args).stdout, stdout);
  });

  it('takes a profile from a file', () => {
    const own = {
      ...englandCurrent,
      id: 'ours',
      rules: { 'provision-is-specific': { off: true } },
    };
    const profile = file('profile.json', own);
    const { stdout } = isp(['check', gaps, '--json', '--profile', profile, ...january]);
    const found = read(stdout).files.flatMap(({ findings = [] }) =>
      findings.map(({ rule }) => rule),
    );
    assert.ok(found.includes('voices-recorded'));
    assert.ok(!found.includes('provision-is-specific'));
  });

  it('ends with 2 on a profile that cannot be used, and says what is wrong with it', () => {
    const wrong = file('wrong-profile.json', { ...englandCurrent, rules: { 'no-such-rule': {} } });
    const { status, stderr } = isp(['check', whole, '--profile', wrong]);
    assert.equal(status, 2);
    assert.match(stderr, /ISP_PROFILE_UNKNOWN_RULE at\s+\/rules\/no-such-rule/);
    assert.equal(isp(['check', whole, '--profile', whole]).status, 2);
  });

  it('ends with 2 where the plan’s own profile is not ours, and none is named', () => {
    const theirs = file('theirs.json', wholePlan({ '/profile': 'borough' }));
    const { status, stderr } = isp(['check', theirs, ...january]);
    assert.equal(status, 2);
    assert.match(stderr, /ISP_CLI_UNKNOWN_PROFILE at \/profile/);
    assert.equal(isp(['check', theirs, '--profile', 'england-current', ...january]).status, 0);
  });

  it('checks the good files where one is bad, and still ends with 2', () => {
    const { status, stdout, stderr } = isp(['check', 'no-such-file.json', gaps, ...january]);
    assert.equal(status, 2);
    assert.match(stdout, /\d+ to put right/);
    assert.match(
      stderr,
      /^no-such-file\.json\n {2}- There is no such file\.\n {4}\(ISP_CLI_CANNOT_OPEN/,
    );
    const { files } = read(isp(['check', 'no-such-file.json', whole, '--json', ...january]).stdout);
    assert.deepEqual(
      files[0]?.issues?.map(({ code }) => code),
      ['ISP_CLI_CANNOT_OPEN'],
    );
    assert.ok(files[1]?.findings);
  });

  for (const name of readdirSync(path.join(fixtures, 'broken'))) {
    it(`ends with 2 on broken/${name}, with a code, a place and a sentence`, () => {
      const { status, stdout, stderr } = isp(['check', `broken/${name}`]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /\n {2}- [A-Z].*[.?]\n {4}\(ISP_[A-Z_]+ at\s+(\/\S+|the whole file)\)/s);
      assertNarrow(stderr);
    });
  }

  it('lets nothing through that could steer a terminal', () => {
    const plan = wholePlan() as Record<string, unknown>;
    const { stderr } = isp(['check', file('hostile.json', { ...plan, 'a\u001b[2Jb\u009b': 1 })]);
    assert.match(stderr, /ISP_PLAN_UNKNOWN_KEY/);
    assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u);
  });
});

describe('isp view', () => {
  const plans = readdirSync(path.join(fixtures, 'plans')).filter((name) => name.endsWith('.json'));

  for (const [i, name] of plans.entries()) {
    // Each audience in turn: the program takes a while to start, and the plans are alike in this.
    const audience = ['senco', 'class-teacher', 'parent'][i % 3] ?? 'senco';
    it(`prints plans/${name} for the ${audience}, the child first`, () => {
      const { status, stdout } = isp(['view', `plans/${name}`, '--audience', audience]);
      assert.equal(status, 0);
      const [, first] = /\n(.+)\n-+\n/.exec(stdout) ?? [];
      assert.equal(first, 'Strengths');
      assert.match(stdout, /\nKept back\n-+\n/);
      assert.doesNotMatch(stdout, /undefined|\[object|[0-9a-f]{8}-[0-9a-f]{4}-/);
      assertNarrow(stdout);
    });
  }

  it('ends with 2 on a file that is no plan', () => {
    const { status, stdout, stderr } = isp(['view', 'broken/not-a-plan.json']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /ISP_PLAN_NOT_A_PLAN/);
  });

  it('says in words what was withheld and why, and shows none of it', () => {
    const secret = {
      restricted: { kind: 'third-party', reason: 'About a brother.', audiences: [] },
      statement: 'Quiet since the fire.',
    };
    const plan = wholePlan() as { barriers: object[] };
    const [barrier] = plan.barriers;
    const id = '00000000-0000-4000-8000-000000000041';
    const marked = file('marked.json', {
      ...plan,
      barriers: [barrier, { ...barrier, ...secret, id }],
    });
    const parent = isp(['view', marked, '--audience', 'parent']).stdout;
    assert.doesNotMatch(parent, /the fire/);
    assert.match(
      parent,
      /- What gets in the way, something about another person\. About a brother\./,
    );
    const senco = isp(['view', marked]).stdout;
    assert.match(senco, /the fire/);
    assert.match(senco, /Nothing was kept back from this reader\./);
  });

  it('leaves no part of the plan out', () => {
    const entry = {
      id: '00000000-0000-4000-8000-000000000090',
      provision: '00000000-0000-4000-8000-000000000060',
      on: '2029-11-01',
      delivered: 'yes',
    };
    const delivered = file('delivered.json', wholePlan({ '/delivery': [entry] }));
    assert.match(isp(['view', delivered]).stdout, /\nWhat happened\n-+\n- 1 November 2029\n/);
    assert.doesNotMatch(isp(['view', whole]).stdout, /What happened/);
  });

  it('gives machines the view and what was withheld', () => {
    const { status, stdout } = isp(['view', whole, '--json', '--audience', 'parent']);
    assert.equal(status, 0);
    const view = JSON.parse(stdout) as { plan: { format: string }; withheld: unknown[] };
    assert.equal(view.plan.format, 'isp-plan');
    assert.ok(Array.isArray(view.withheld));
  });
});
