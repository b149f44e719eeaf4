/** Everything that gets in the way is answered by something that adults do. */
import { toPointer } from '../../kernel/pointer.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isLiveAdjustment, isLiveProvision } from '../engine/live-lines.ts';

export const rule = defineRule({
  id: 'barrier-is-answered',
  since: '0.1.0',
  impact: 'should',
  topics: ['content', 'provision'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.44' },
    { ref: 'equality-act-2010', at: 'section 20' },
    { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
  ],
  help: 'For each barrier, name the adjustment or the provision that answers it.',
  familyHelp:
    'For everything that makes school hard for your child, the plan should say what somebody does about it. If nothing is named, ask what will be done.',
  why: 'To write a difficulty down and do nothing about it tells the child and the family that it is theirs alone to bear.',
  messages: {
    answered: 'This barrier is answered by help that is in place or planned.',
    unanswered:
      'Nothing in the plan answers this barrier yet. Link it to the adjustment or provision that does, or decide with the child and the family what to try.',
    stopped:
      'What answered this barrier has ended or is paused. Is the barrier gone, or does it need a new answer?',
  },
  check({ barriers, adjustments, provision }, { today, pass, fail, ask }) {
    const adjusted = byBarrier(adjustments);
    const provided = byBarrier(provision);
    return barriers.map(({ id }, i) => {
      const at = toPointer(['barriers', i]);
      const [ours, given] = [adjusted.get(id) ?? [], provided.get(id) ?? []];
      const live =
        ours.some((line) => isLiveAdjustment(line, today)) || given.some(isLiveProvision);
      if (live) return pass('answered', at);
      return ours.length + given.length > 0 ? ask('stopped', at) : fail('unanswered', at);
    });
  },
});

function byBarrier<Line extends { readonly barriers: readonly string[] }>(
  lines: readonly Line[],
): ReadonlyMap<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    for (const id of new Set(line.barriers)) {
      const known = found.get(id);
      if (known) known.push(line);
      else found.set(id, [line]);
    }
  }
  return found;
}

export const examples: readonly Example[] = [
  {
    name: 'a barrier with an adjustment and provision',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: '/barriers/0',
  },
  {
    name: 'a barrier with provision alone',
    base: 'targeted',
    patch: { '/adjustments/0/barriers': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'a barrier of a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'a barrier that no line is linked to',
    base: 'targeted',
    patch: { '/adjustments/0/barriers': [], '/provision/0/barriers': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'unanswered',
    at: '/barriers/0',
  },
  {
    name: 'a barrier whose adjustment ended today and whose provision is paused',
    base: 'targeted',
    patch: { '/adjustments/0/endedOn': '2030-01-10', '/provision/0/status': 'paused' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'stopped',
    at: '/barriers/0',
  },
];
