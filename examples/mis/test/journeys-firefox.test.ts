/** The same journeys in Firefox, with axe at every stop. A machine that has no Firefox says so and goes on. */
import { describe, it } from 'node:test';
import { browserIfThere } from '../../../scripts/browsers/find-browser.ts';
import { journeys } from './suites/journeys.ts';

const found = browserIfThere('firefox');

describe('journeys in Firefox', () => {
  if ('path' in found) journeys('firefox');
  else it('are not made here', { skip: found.missing });
});
