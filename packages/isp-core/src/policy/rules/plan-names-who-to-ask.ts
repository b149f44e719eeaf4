/** The plan names people at the setting, and among them one who is with the child day to day. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isFamily } from '../engine/who-is-who.ts';

/** Those who lead, oversee, advise, interpret or speak for the child. A host’s own roles count as daily. */
const notDaily = new Set([
  ...['senco', 'leader', 'governor', 'careers-adviser', 'local-authority-officer'],
  ...['advocate', 'interpreter', 'social-worker', 'educational-psychologist', 'specialist-teacher'],
  ...['speech-and-language-therapist', 'occupational-therapist', 'physiotherapist', 'nurse'],
]);

export const rule = defineRule({
  id: 'plan-names-who-to-ask',
  since: '0.2.0',
  impact: 'should',
  topics: ['people', 'family'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.52' },
    { ref: 'nasen-response-2026', at: 'Relational continuity' },
  ],
  help: 'Name among the people the adults who are with the child day to day: teacher, key person, tutor or teaching assistant.',
  familyHelp:
    'The plan should name an adult who is with your child day to day, so that you know whom to ask.',
  why: 'The teacher stays responsible, whoever else helps. A plan that only its co-ordinator knows does not reach the lesson.',
  messages: {
    named: 'The plan names somebody who is with the child day to day.',
    'none-daily':
      'The plan names people, but nobody who is with the child day to day. Who is that?',
    nobody:
      'The plan names nobody besides the family and the child. Add at least the adult who knows the child best.',
  },
  check({ people }, { pass, fail, ask }) {
    const staff = people.filter((p) => !isFamily(p) && p.role !== 'child');
    if (staff.some(({ role }) => !notDaily.has(role))) return pass('named', '/people');
    return staff.length > 0 ? ask('none-daily', '/people') : fail('nobody', '/people');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a teaching assistant',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
    at: '/people',
  },
  { name: 'a tutor', base: 'college', today: '2030-01-10', expect: 'pass', messageId: 'named' },
  {
    name: 'a SENCO and a governor',
    base: 'targeted',
    patch: { '/people/1/role': 'governor' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'none-daily',
  },
  {
    name: 'the family alone',
    base: 'targeted',
    patch: { '/people/0/role': 'parent', '/people/1/role': 'carer' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody',
    at: '/people',
  },
];
