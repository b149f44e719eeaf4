import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan } from '../../testing/example-plan.ts';
import { importPorts } from '../../testing/import-ports.ts';
import { readRegister } from './read-register.ts';
import { writeProvisionMap, writeRegister, writeReviews } from './write-register.ts';

function read(csv: string) {
  const result = readRegister(csv, importPorts());
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('writing', () => {
  const plan = examplePlan();
  plan.person.familyName = '=cmd|calc';
  plan.provision[0]!.statement = '-2+3;=1+1\n@sum';

  it('gives a register that reads back', () => {
    const { plans } = read(writeRegister([plan]));
    const [back] = plans;
    assert.ok(back);
    assert.deepEqual(
      [
        back.person.familyName,
        back.person.givenName,
        back.person.dateOfBirth,
        back.person.yearGroup,
        back.basis.senProvision,
      ],
      ['=cmd|calc', 'Robin', '2017-03-04', '4', 'yes'],
    );
    assert.equal(back.person.identifiers[0]?.value, plan.person.identifiers[0]?.value);
  });

  it('gives a provision map that reads back, amounts and all', () => {
    const { plans } = read(writeProvisionMap([plan]));
    const [line] = plans[0]?.provision ?? [];
    assert.ok(line);
    assert.equal(line.statement, `${plan.provision[0]?.statement}\nGiven by: Mr Teacher`);
    assert.deepEqual(line.amount, plan.provision[0]?.amount);
    assert.deepEqual([line.startsOn, line.endsOn], ['2025-09-15', '2026-07-17']);
  });

  it('gives a row for each review, and a heading where there is nothing', () => {
    assert.match(writeReviews([plan]), /held,yearly,,2026-05-25,,Try mornings\./);
    assert.match(writeReviews([]), /^\ufeffPlan id,[^\n]*\r\n$/);
  });
});
