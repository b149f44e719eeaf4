import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { sources } from '../../codes/sources.ts';
import { englandCurrent } from '../profiles/england-current.ts';
import { englandProposed2029 } from '../profiles/england-proposed-2029.ts';
import type { Profile } from '../engine/profile.ts';
import { adjustmentsArguments } from './adjustments-arguments.ts';
import type { NeedFacts } from './need-facts.ts';
import { planNeeded, type PlanNeed } from './plan-needed.ts';
import { supportPlanArguments } from './support-plan-arguments.ts';
import { factMeanings } from './unclear-facts.ts';

const needs = ['universal-offer', 'adjustments', 'additional-provision', 'not-known'] as const;
const ehcps = ['none', 'requested', 'in-assessment', 'in-force', 'ceased'] as const;
const disabilities = ['yes', 'no', 'not-known'] as const;
const settings = ['school', 'early-years-pvi', 'college', 'outside-settings'] as const;
const lawAlone = { statuses: ['law'] } as const;
const profiles: readonly Pick<Profile, 'statuses'>[] = [
  englandCurrent,
  englandProposed2029,
  lawAlone,
];

const everyChild: readonly NeedFacts[] = needs.flatMap((needsMetBy) =>
  ehcps.flatMap((ehcp) =>
    disabilities.flatMap((disability) =>
      settings.map((setting) => ({ needsMetBy, ehcp, disability, setting })),
    ),
  ),
);

function eachAnswer(look: (facts: NeedFacts, need: PlanNeed, where: string) => void) {
  for (const profile of profiles) {
    for (const facts of everyChild) {
      look(
        facts,
        planNeeded(facts, { profile }),
        `${profile.statuses?.join()} ${JSON.stringify(facts)}`,
      );
    }
  }
}

const ordinary: NeedFacts = {
  ...{ needsMetBy: 'universal-offer', ehcp: 'none', disability: 'no', setting: 'school' },
};
const answer = (facts: Partial<NeedFacts>, profile: Pick<Profile, 'statuses'>) => {
  const { needed, record } = planNeeded({ ...ordinary, ...facts }, { profile });
  return `${needed} ${record}`;
};

it('has an answer for every combination, with reasons, sources and words for family and staff', () => {
  assert.equal(everyChild.length, 240);
  eachAnswer((facts, { needed, record, reasons, sources: cited }, where) => {
    if (facts.needsMetBy === 'not-known' && facts.disability === 'no') {
      // The law alone says nothing of how to find out; guidance does.
      assert.ok(reasons.length > 0 || needed === 'no', where);
    } else assert.ok(reasons.length > 0 && cited.length > 0, where);
    assert.equal(new Set(cited.map(({ ref, at }) => ref + at)).size, cited.length, where);
    assert.ok(needed !== 'yes' || record !== 'none', where);
    assert.ok(needed !== 'no' || record === 'none', where);
  });
});

it('never lets a question through as an answer: one side is a yes or a no, two sides or none are a question', () => {
  eachAnswer((_facts, { needed, reasons }, where) => {
    const about = (record: string) =>
      new Set(reasons.filter((r) => r.record === record).map((r) => r.position));
    const plan = about('support-plan');
    if (needed === 'ask') {
      const open = [plan, about('adjustments-record')].some((p) => p.size > 1 || p.has('open'));
      assert.ok(open, where);
    } else assert.ok(plan.size <= 1 && !plan.has('open'), where);
  });
});

it('never takes a disability, or the want of one, as a reason for or against special educational provision', () => {
  eachAnswer((facts, _need, where) => {
    if (facts.needsMetBy !== 'additional-provision') return;
    for (const profile of profiles) {
      const answers = disabilities.map((disability) => {
        const need = planNeeded({ ...facts, disability }, { profile });
        return [need.needed, need.reasons.filter((r) => r.record === 'support-plan')];
      });
      assert.deepEqual(answers[1], answers[0], where);
      assert.deepEqual(answers[2], answers[0], where);
    }
  });
});

it('never takes an EHC plan, or the want of one, as a reason about adjustments', () => {
  eachAnswer((facts, { reasons }, where) => {
    const equality = (ehcp: NeedFacts['ehcp'], profile: Pick<Profile, 'statuses'>) =>
      planNeeded({ ...facts, ehcp }, { profile }).reasons.filter((r) => r.duty === 'equality-act');
    for (const profile of profiles) {
      assert.deepEqual(equality('none', profile), equality('in-force', profile), where);
    }
    for (const { duty, record } of reasons) {
      assert.equal(record === 'adjustments-record', duty === 'equality-act', where);
    }
  });
});

it('never answers no where an EHC plan is in force, and never hides the duty', () => {
  eachAnswer((facts, { needed, duties }, where) => {
    if (facts.ehcp !== 'in-force') return;
    assert.notEqual(needed, 'no', where);
    assert.ok(duties.includes('ehcp'), where);
  });
});

it('names under each profile only sources that count', () => {
  eachAnswer((_facts, { sources: cited }, where) => {
    if (!where.startsWith('law ')) return;
    assert.ok(
      cited.every(({ status }) => status === 'law'),
      where,
    );
  });
  const { sources: cited } = planNeeded(everyChild[0]!, { profile: englandCurrent });
  assert.ok(cited.every(({ status }) => status === 'law' || status === 'guidance'));
});

it('answers the plain cases as people expect', () => {
  for (const profile of [englandCurrent, englandProposed2029]) {
    assert.equal(answer({}, profile), 'no none');
    assert.equal(answer({ needsMetBy: 'additional-provision' }, profile), 'yes support-plan');
    assert.equal(answer({ ehcp: 'in-force' }, profile), 'yes support-plan');
    assert.equal(answer({ needsMetBy: 'not-known' }, profile), 'ask none');
  }
});

it('keeps adjustments without special educational needs: law asks for the record, proposals disagree about a plan', () => {
  const facts = { needsMetBy: 'adjustments', disability: 'yes' } as const;
  assert.equal(answer(facts, englandCurrent), 'yes adjustments-record');
  assert.equal(answer(facts, englandProposed2029), 'ask adjustments-record');
  const { reasons } = planNeeded({ ...ordinary, ...facts }, { profile: englandProposed2029 });
  const sides = reasons.filter(({ record }) => record === 'support-plan');
  assert.deepEqual(sides.map(({ position }) => position).toSorted(), ['needed', 'not-needed']);
  assert.equal(
    answer({ ...facts, disability: 'not-known' }, englandCurrent),
    'ask adjustments-record',
  );
  assert.equal(answer({ ...facts, disability: 'no' }, englandCurrent), 'no none');
});

it('asks where the reform has not decided: private nurseries, disability without need, the end of an EHC plan', () => {
  const nursery = { needsMetBy: 'additional-provision', setting: 'early-years-pvi' } as const;
  assert.equal(answer(nursery, englandCurrent), 'yes support-plan');
  assert.equal(answer(nursery, englandProposed2029), 'ask none');
  const disabled = { ...nursery, disability: 'yes' } as const;
  assert.equal(answer(disabled, englandProposed2029), 'ask adjustments-record');
  assert.equal(answer({ disability: 'yes' }, englandCurrent), 'no none');
  assert.equal(answer({ disability: 'yes' }, englandProposed2029), 'ask none');
  assert.equal(answer({ ehcp: 'ceased' }, englandCurrent), 'no none');
  assert.equal(answer({ ehcp: 'ceased' }, englandProposed2029), 'ask none');
  assert.equal(
    answer({ needsMetBy: 'additional-provision', setting: 'outside-settings' }, englandCurrent),
    'ask none',
  );
});

it('uses every argument for some child, and each rests on what the bibliography has', () => {
  const all = [...supportPlanArguments, ...adjustmentsArguments];
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { id, applies, reason, familyReason, sources: places } of all) {
    assert.ok(everyChild.some(applies), id);
    for (const { ref, at } of places) assert.ok(ref in sources && at.length > 0, id);
    for (const words of [reason, familyReason]) assert.match(words, /^[A-Z].*[.]$/, id);
  }
});

/** What a form, or a program without types, may send. */
const asSent = (facts: object, profile: Pick<Profile, 'statuses'> = englandCurrent) =>
  planNeeded(facts as NeedFacts, { profile });

/** Every child with one fact replaced by what it cannot be. */
const misunderstood = (Object.keys(factMeanings) as (keyof NeedFacts)[]).flatMap((fact) =>
  ['x', 'has', 'constructor', '', null, undefined, 1, true].flatMap((value) =>
    everyChild.map((child) => ({ fact, sent: { ...child, [fact]: value } })),
  ),
);

it('asks, and never says no, where a fact is missing or is not understood', () => {
  for (const profile of profiles) {
    for (const { fact, sent } of misunderstood) {
      const { needed, reasons } = asSent(sent, profile);
      assert.equal(needed, 'ask', JSON.stringify(sent));
      assert.equal(reasons[0]?.id, `${fact}-not-understood`);
    }
  }
  const nothing = asSent({});
  assert.equal(nothing.needed, 'ask');
  assert.equal(nothing.reasons.length, 4);
  eachAnswer((_facts, { reasons }, where) => {
    assert.ok(!reasons.some(({ id }) => id.endsWith('-not-understood')), where);
  });
});

it('names such a fact and lists its values, in whole sentences', () => {
  for (const { id, reason, familyReason } of asSent({}).reasons) {
    const fact = id.replace('-not-understood', '') as keyof NeedFacts;
    for (const word of [fact, ...Object.keys(factMeanings[fact].values)]) {
      assert.ok(reason.includes(word), `${fact} ${word}`);
    }
    for (const words of [reason, familyReason]) assert.match(words, /^[A-Z].*[.]$/);
  }
});

it('keeps what the other facts call for while one is not understood', () => {
  const { record, duties } = asSent({ ...ordinary, ehcp: 'in-force', disability: 'maybe' });
  assert.equal(record, 'support-plan');
  assert.ok(duties.includes('ehcp') && duties.includes('equality-act'));
});

it('is told in the documentation with every fact and every value', () => {
  const page = new URL(
    '../../../../../docs/src/content/docs/concepts/findings-and-profiles.mdx',
    import.meta.url,
  );
  const rows = readFileSync(page, 'utf8').split('\n');
  for (const [fact, { values }] of Object.entries(factMeanings)) {
    const row = rows.find((line) => line.startsWith(`| \`${fact}\``)) ?? '';
    for (const value of Object.keys(values)) assert.ok(row.includes(`\`${value}\``), value);
  }
});
