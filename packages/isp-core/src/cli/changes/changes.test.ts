/** Runs the real program, and git with it, on plans that two people changed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { examplePlan, READING_OUTCOME } from '../../testing/example-plan.ts';

const program = fileURLToPath(new URL('../isp.ts', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'isp-changes-'));
after(() => rmSync(scratch, { recursive: true }));

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: scratch, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const isp = (...args: string[]) => run(process.execPath, [program, ...args]);

function file(name: string, text: string): string {
  writeFileSync(path.join(scratch, name), text);
  return name;
}
const read = (name: string) => readFileSync(path.join(scratch, name), 'utf8');

const base = examplePlan();
const withOutcome = (plan: Plan, statement: string, revision = 4): Plan => ({
  ...plan,
  revision,
  outcomes: plan.outcomes.map((o) => (o.id === READING_OUTCOME ? { ...o, statement } : o)),
});
const renamed = (plan: Plan, preferredName: string): Plan => ({
  ...plan,
  person: { ...plan.person, preferredName },
});

const before = file('before.json', serializePlan(base));
const ours = file('ours.json', serializePlan(withOutcome(base, 'Ours.')));
const theirs = file('theirs.json', serializePlan(withOutcome(base, 'Theirs.')));
const named = file('named.json', serializePlan(renamed(base, 'Rob')));

describe('isp diff', () => {
  it('says what changed, for an audience, and whether anything did', () => {
    const staff = isp('diff', before, ours);
    assert.equal(staff.status, 1);
    assert.match(staff.stdout, /^- Changed: the outcome “Robin reads words of two/);
    assert.match(staff.stdout, /It now says\s+“Ours.”/);
    assert.match(isp('diff', before, ours, '--audience', 'parent').stdout, /Changed: the target/);
    assert.deepEqual(isp('diff', before, before), {
      status: 0,
      stdout: 'Nothing changed.\n',
      stderr: '',
    });
  });

  it('gives the edits, and the JSON Patch', () => {
    const edits = JSON.parse(isp('diff', before, named, '--json').stdout) as unknown;
    assert.deepEqual(edits, [{ type: 'set', at: '/person/preferredName', value: 'Rob' }]);
    const patch = JSON.parse(isp('diff', before, named, '--patch').stdout) as unknown;
    assert.deepEqual(patch, [{ op: 'add', path: '/person/preferredName', value: 'Rob' }]);
  });

  it('ends with 2 on a file that is no plan, or a use that it does not know', () => {
    const bad = isp('diff', before, file('bad.json', '{}'));
    assert.deepEqual([bad.status, bad.stdout], [2, '']);
    assert.match(bad.stderr, /bad\.json/);
    assert.equal(isp('diff', before).status, 2);
    assert.equal(isp('diff', before, ours, '--audience', 'nobody').status, 2);
  });
});

describe('isp merge', () => {
  it('takes both people’s changes', () => {
    const merged = isp('merge', before, ours, named);
    assert.deepEqual([merged.status, merged.stderr], [0, '']);
    assert.deepEqual(JSON.parse(merged.stdout), renamed(withOutcome(base, 'Ours.'), 'Rob'));
  });

  it('lists what somebody has to choose, and writes the edits that settle it', () => {
    const merged = isp(
      'merge',
      before,
      ours,
      theirs,
      '--output',
      'm.json',
      '--conflicts',
      'c.json',
    );
    assert.deepEqual([merged.status, merged.stdout], [1, '']);
    assert.match(merged.stderr, /ours: “Ours.”\n {2}theirs: “Theirs.”/);
    assert.equal(read('m.json'), read('theirs.json'));
    const [conflict] = JSON.parse(read('c.json')) as { at: string; takeOurs: unknown }[];
    const at = `/outcomes/${READING_OUTCOME}/statement`;
    assert.deepEqual(conflict?.takeOurs, { type: 'set', at, value: 'Ours.' });
  });

  it('never puts two children’s plans together, nor compares them', () => {
    const other = file('other.json', serializePlan({ ...base, id: base.people[0]!.id }));
    const merged = isp('merge', before, ours, other, '--output', 'mixed.json');
    assert.equal(merged.status, 2);
    assert.match(merged.stderr, /ISP_EDIT_OTHER_PLAN/);
    assert.throws(() => read('mixed.json'));
    assert.equal(isp('diff', before, other).status, 2);
  });

  it('writes nothing where one of the three is no plan', () => {
    const merged = isp('merge', before, 'nowhere.json', theirs, '--output', 'n.json');
    assert.equal(merged.status, 2);
    assert.throws(() => read('n.json'));
  });
});

describe('isp log', () => {
  it('says that a log is as it was written, and where it is not', async () => {
    let n = 0;
    const ports = { newSalt: () => String(n++).padStart(22, '0') };
    const after = withOutcome(base, 'Ours.');
    const log = await appendChange(
      await startLog(base, ports),
      {
        actor: { audience: 'senco', name: 'Mrs Okafor' },
        at: '2026-09-01T09:30:00Z',
        reason: 'Agreed at the review.',
        edits: diffPlans(base, after),
      },
      ports,
    );
    const sound = file('log.json', JSON.stringify(log));
    const verified = isp('log', 'verify', sound, '--plan', ours);
    assert.equal(verified.status, 0);
    assert.match(verified.stdout, /as it was written: one entry. Every change was made again/);
    assert.equal(isp('log', 'verify', sound, '--plan', theirs).status, 1);
    assert.equal(isp('log', 'verify', sound, '--known', 'x'.repeat(43)).status, 1);

    const shown = isp('log', 'show', sound).stdout;
    assert.match(shown, /^1\. 1 September 2026, 09:30: Mrs Okafor\n/);
    assert.match(shown, /It now says\s+“Ours.”[^]*Why: Agreed at the review\./);

    assert.equal(isp('log', 'replay', sound).stdout, read(ours));
    assert.equal(isp('log', 'replay', sound, '--until', '0').stdout, read(before));
    assert.equal(isp('log', 'replay', sound, '--until', '2').status, 2);

    assert.doesNotMatch(verified.stdout, /made before/);
    const actor = { audience: 'senco' };
    const earlier = { actor, at: '2026-08-01T09:30:00Z', edits: diffPlans(after, base) };
    const backwards = await appendChange(log, earlier, ports);
    const told = isp('log', 'verify', file('backwards.json', JSON.stringify(backwards)));
    assert.equal(told.status, 0, 'it proves nothing');
    assert.match(told.stdout, /An entry says that it was made before/);

    const altered = file('altered.json', JSON.stringify(log).replace('Agreed at', 'Agreed before'));
    const found = isp('log', 'verify', altered, '--json');
    assert.equal(found.status, 1);
    assert.match(found.stdout, /"ISP_LOG_ALTERED"[^]*"\/entries\/0"/);
    assert.equal(isp('log', 'verify', before).status, 2);
    assert.equal(isp('log', 'burn', sound).status, 2);
  });
});

const hasGit = run('git', ['--version']).status === 0;

it(
  'git uses both by two lines of configuration',
  { skip: !hasGit && 'there is no git here' },
  () => {
    const git = (...args: string[]) => {
      const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
      return run('git', ['-C', 'repository', ...who, ...args]);
    };
    const save = (plan: Plan, message: string) => {
      file('repository/robin.isp.json', serializePlan(plan));
      git('add', '.');
      assert.equal(git('commit', '-q', '-m', message).status, 0);
    };
    const command = `"${process.execPath}" "${program}"`;
    run('git', ['init', '-q', '-b', 'main', 'repository']);
    git('config', 'diff.isp.command', `${command} diff --git`);
    git('config', 'merge.isp.driver', `${command} merge %O %A %B --output %A`);
    file('repository/.gitattributes', '*.isp.json diff=isp merge=isp\n');
    save(base, 'The plan');
    git('checkout', '-q', '-b', 'theirs');
    save(renamed(base, 'Rob'), 'The name');
    git('checkout', '-q', 'main');
    save(withOutcome(base, 'Ours.'), 'The outcome');

    const said = git('-c', 'core.pager=cat', 'diff', 'HEAD~1', 'HEAD');
    assert.match(said.stdout, /robin\.isp\.json\n- Changed: the outcome[^]*It now says\s+“Ours.”/);
    const merged = git('merge', '-q', '--no-edit', 'theirs');
    assert.equal(merged.status, 0, merged.stderr + merged.stdout);
    assert.equal(
      read('repository/robin.isp.json'),
      serializePlan(renamed(withOutcome(base, 'Ours.'), 'Rob')),
    );

    git('checkout', '-q', '-b', 'other', 'HEAD~2');
    save(withOutcome(base, 'Another.'), 'Another outcome');
    const conflict = git('merge', '--no-edit', 'main');
    assert.equal(conflict.status, 1);
    assert.match(git('status', '--porcelain').stdout, /^UU robin\.isp\.json/m);
  },
);
