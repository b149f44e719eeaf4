/** The system on the database that it brings along. */
import { after, before, describe } from 'node:test';
import { accessTests } from './suites/access.ts';
import { refusingTests } from './suites/refusing.ts';
import { savingTests } from './suites/saving.ts';
import { sessionTests } from './suites/session.ts';
import { openStage, type Stage } from './testing/stage.ts';

describe('on PGlite', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  describe('saving', () => savingTests(() => stage));
  describe('refusing', () => refusingTests(() => stage));
  describe('access', () => accessTests(() => stage));
  describe('session', () => sessionTests(() => stage));
});
