/** Journeys through what a host may add to the elements, in Chromium and in Firefox where that is there. */
import { describe, it } from 'node:test';
import { browserIfThere } from '../../../scripts/browsers/find-browser.ts';
import { hostJourneys } from './suites/host-journeys.ts';

const found = browserIfThere('firefox');

describe('journeys with what a host adds, in Chromium', () => hostJourneys('chromium'));

describe('journeys with what a host adds, in Firefox', () => {
  if ('path' in found) hostJourneys('firefox');
  else it('are not made here', { skip: found.missing });
});
