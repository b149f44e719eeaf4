/** What holds of every rule, so that a new one is tested by being there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sources } from '../codes/sources.ts';
import { isObject } from '../kernel/json.ts';
import { valueAt } from '../kernel/pointer.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { planOf } from './engine/example-plans.ts';
import type { Example } from './engine/example.ts';
import type { Finding } from './engine/finding.ts';
import type { Rule } from './engine/rule.ts';
import { checkPlan } from './check-plan.ts';
import { engineMessages } from './engine/prepare-rules.ts';
import { runRules } from './engine/run-rules.ts';
import { englandProposed2029 } from './profiles/england-proposed-2029.ts';
import { profiles } from './profiles/profile-by-id.ts';
import { rules } from './rules.gen.ts';
import { ruleExamples } from './rule-examples.gen.ts';

/** All sources count here, so that no rule is left out. */
const open = englandProposed2029;

function planFor(example: Example): Plan {
  const parsed = parsePlan(planOf(example));
  assert.ok(parsed.ok, `the example’s plan is a plan: ${JSON.stringify(parsed)}`);
  return parsed.value;
}

function findingsFor(rule: Rule, example: Example): Finding[] {
  return runRules(planFor(example), [rule], { profile: open, today: example.today });
}

/** Every plan that comes with the fixtures. */
function fixtures(): { name: string; plan: Plan }[] {
  const folder = new URL('../../../isp-fixtures/plans/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.ok(names.length > 0);
  return names.map((name) => {
    const parsed = parsePlan(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    assert.ok(parsed.ok, name);
    return { name, plan: parsed.value };
  });
}

it('every rule file is in the registry, under its own name', () => {
  const folder = new URL('./rules/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.includes('.test.'));
  assert.deepEqual(
    rules.map(({ id }) => `${id}.ts`),
    files.toSorted(),
  );
  assert.deepEqual(
    Object.keys(ruleExamples),
    rules.map(({ id }) => id),
  );
});

for (const rule of rules as readonly Rule[]) {
  describe(rule.id, () => {
    const examples = (ruleExamples as Record<string, readonly Example[]>)[rule.id] ?? [];

    for (const example of examples) {
      it(example.name, () => {
        const findings = findingsFor(rule, example);
        const match = findings.find(
          ({ outcome, messageId, at }) =>
            outcome === example.expect &&
            messageId === example.messageId &&
            (example.at === undefined || at === example.at),
        );
        assert.ok(match, JSON.stringify(findings, null, 2));
        if (example.expect === 'pass' || example.expect === 'inapplicable') {
          assert.deepEqual(
            findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'ask'),
            [],
          );
        }
      });
    }

    it('has at least two examples that pass, and two that do not', () => {
      const passing = examples.filter(({ expect }) => expect === 'pass');
      const other = examples.filter(({ expect }) => expect === 'fail' || expect === 'ask');
      assert.ok(passing.length >= 2, `only ${passing.length} pass`);
      assert.ok(other.length >= 2, `only ${other.length} fail or ask`);
      assert.equal(new Set(examples.map(({ name }) => name)).size, examples.length);
    });

    it('uses every message in some example, and no other', () => {
      const said = new Set(
        examples.flatMap((e) => findingsFor(rule, e).map(({ messageId }) => messageId)),
      );
      const own = [...said].filter((id) => !Object.hasOwn(engineMessages, id));
      assert.deepEqual(own.toSorted(), Object.keys(rule.messages).toSorted());
    });

    it('fills every gap, and points at a place that is there', () => {
      for (const example of examples) {
        const plan = planFor(example);
        for (const finding of findingsFor(rule, example)) {
          assert.doesNotMatch(finding.message, /[{}]/);
          assert.notEqual(valueAt(plan, finding.at), undefined, finding.at);
        }
      }
    });

    it('rests on sources that the bibliography has, and speaks to staff and family', () => {
      assert.ok(rule.sources.length > 0);
      for (const { ref, at } of rule.sources) assert.ok(ref in sources && at.length > 0);
      for (const words of [rule.help, rule.familyHelp, rule.why, ...Object.values(rule.messages)]) {
        assert.match(words, /^[A-Z].*[.?:]$/s);
      }
    });
  });
}

it('finds the same twice, and leaves the plan as it was', () => {
  for (const { name, plan } of fixtures()) {
    const before = JSON.stringify(plan);
    const options = { profile: open, today: '2029-11-05' };
    const first = checkPlan(plan, options);
    assert.deepEqual(checkPlan(plan, options), first, name);
    assert.equal(JSON.stringify(plan), before, name);
  }
});

it('never breaks on a fixture, under any profile, on any day', () => {
  for (const { name, plan } of fixtures()) {
    for (const each of profiles) {
      for (const today of ['2000-02-29', '2026-11-22', '2029-09-01', '2099-12-31']) {
        const findings = checkPlan(plan, { profile: each, today });
        assert.ok(findings.length > 0, name);
        for (const { messageId, rule } of findings) {
          assert.notEqual(messageId, 'rule-failed', `${rule} on ${name}`);
        }
      }
    }
  }
});

it('says nothing that JSON cannot hold', () => {
  for (const { plan } of fixtures()) {
    const findings = checkPlan(plan, { profile: open, today: '2029-11-05' });
    assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
    assert.ok(findings.every(({ data }) => isObject(data)));
  }
});
