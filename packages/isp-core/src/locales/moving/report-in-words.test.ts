import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePlan, READING_BARRIER } from '../../testing/example-plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { receiveTransfer } from '../../transfer/receive/receive-transfer.ts';
import { receiveReportInWords } from './report-in-words.ts';

test('each line says what it is about, what is here and what came', () => {
  const [first, ...others] = examplePlan().barriers;
  assert.ok(first);
  const theirs = {
    ...examplePlan(),
    revision: 5,
    barriers: [{ ...first, impact: 'Avoids books.' }, ...others],
    person: { ...examplePlan().person, yearGroup: '5' },
  };
  const ours = { ...examplePlan(), barriers: [{ ...first, impact: 'Tires.' }, ...others] };
  const withheld = [{ path: '/concerns', kind: 'part', reason: 'It stays here.' }] as const;
  const reception = receiveTransfer(receivedPlan(theirs, { withheld }), [ours]);
  const told = receiveReportInWords(reception);
  const at = (place: string) => told.find((line) => line.at === place);
  const impact = at(`/barriers/${READING_BARRIER}/impact`);
  assert.equal(impact?.what, `barrier “${first.statement}”, impact`);
  assert.equal(impact.here, '“Tires.”');
  assert.equal(impact.came, '“Avoids books.”');
  assert.match(impact.todo ?? '', /Choose/);
  assert.equal(at('/person/yearGroup')?.came, 'Year 5');
  assert.equal(at('/concerns')?.what, 'concerns');
  assert.equal(told[0]?.what, 'the whole plan');
});
