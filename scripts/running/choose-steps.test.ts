import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chooseSteps } from './choose-steps.ts';

const steps = ['format', 'lint', 'core', 'build'].map((name) => ({ name }));
const names = (chosen: { name: string }[]): string => chosen.map((step) => step.name).join(' ');

it('runs everything unless told otherwise', () => {
  assert.equal(names(chooseSteps(steps, {})), 'format lint core build');
});

it('keeps the order of the steps, not of the command line', () => {
  assert.equal(names(chooseSteps(steps, { only: ['core', 'lint'] })), 'lint core');
});

it('starts at a step', () => {
  assert.equal(names(chooseSteps(steps, { from: 'core' })), 'core build');
});

it('names the steps when it is given another name', () => {
  assert.throws(() => chooseSteps(steps, { only: ['cor'] }), /no step called "cor".*format, lint/);
});
