/** The steps of `npm test`, in the order in which they run: quick and telling ones first. */
import { step as boundaries } from '../steps/boundaries.ts';
import { step as browser } from '../steps/browser.ts';
import { step as build } from '../steps/build.ts';
import { step as conformance } from '../steps/conformance.ts';
import { step as core } from '../steps/core.ts';
import { step as docs } from '../steps/docs.ts';
import { step as firefox } from '../steps/firefox.ts';
import { step as fixtures } from '../steps/fixtures.ts';
import { step as format } from '../steps/format.ts';
import { step as generated } from '../steps/generated.ts';
import { step as journeys } from '../steps/journeys.ts';
import { step as lint } from '../steps/lint.ts';
import { step as packages } from '../steps/packages.ts';
import { step as readme } from '../steps/readme.ts';
import { step as scripts } from '../steps/scripts.ts';
import { step as served } from '../steps/served.ts';
import { step as sizes } from '../steps/sizes.ts';
import { step as types } from '../steps/types.ts';
import type { Step } from './step.ts';

export const steps: readonly Step[] = [
  format,
  lint,
  types,
  boundaries,
  generated,
  scripts,
  core,
  conformance,
  fixtures,
  build,
  browser,
  firefox,
  served,
  packages,
  readme,
  sizes,
  docs,
  journeys,
];
