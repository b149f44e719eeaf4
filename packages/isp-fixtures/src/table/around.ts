/** What stands around the support: advice, base, EHC plan, reviews, agreements, moves, concerns, papers. */
import { lines, object, type FieldRows } from './read-table.ts';

const advice = lines({
  'author?': '>people',
  'service?': 'name',
  status: 'requested|received|declined|withdrawn',
  'requestedOn?': 'date',
  'expectedBy?': 'date',
  'givenOn?': 'date',
  'summary?': 'account',
  'document?': '>documents',
  recommendations: lines({
    text: 'statement',
    response: 'not-decided|adopted|adapted|not-adopted',
    'reason?': 'statement',
    provision: '[>provision]',
    adjustments: '[>adjustments]',
  }),
});

const base = object({
  kind: 'support-base|specialist-base',
  'name?': 'name',
  hoursInBase: '0..168/0.25',
  hoursInClass: '0..168/0.25',
  'mainstreamPlan?': 'account',
  'reviewedOn?': 'date',
  'nextReviewOn?': 'date',
  'ledBy?': '>people',
  provision: '[>provision]',
});

const ehcp = object({
  'reference?': 'name',
  authority: 'name',
  'issuedOn?': 'date',
  'amendedOn?': 'date',
  'reviewedOn?': 'date',
  'reviewDueOn?': 'date',
  packages: '[code]',
  outcomes: lines({ statement: 'statement', 'reference?': 'name' }),
  provision: lines({
    section: 'F|G|H1|H2',
    statement: 'account',
    'reference?': 'name',
    outcomes: '[>ehcp.outcomes]',
  }),
});

const reviews = lines({
  status: 'planned|held|cancelled',
  kind: 'yearly|termly|early|ehcp|transition',
  'plannedFor?': 'date',
  'heldOn?': 'date',
  invited: '[>people]',
  attended: '[>people]',
  voices: '[>voices]',
  'summary?': 'account',
  outcomes: lines({
    outcome: '>outcomes',
    achievement: 'not-yet-judged|not-achieved|partly-achieved|achieved|exceeded',
    'evidence?': 'statement',
    next: 'continue|change|complete|stop',
  }),
  provision: lines({
    provision: '>provision',
    delivered: 'yes|partly|no|not-known',
    helped: 'yes|somewhat|no|not-known',
    'reason?': 'statement',
    next: 'keep|change|stop',
  }),
  adjustments: lines({
    adjustment: '>adjustments',
    happens: 'yes|partly|no|not-known',
    helps: 'yes|somewhat|no|not-known',
    'note?': 'statement',
    next: 'keep|change|stop',
  }),
  decisions: lines({ text: 'statement', 'owner?': '>people', 'dueOn?': 'date' }),
  'unchanged?': 'boolean',
  'nextReviewOn?': 'date',
});

const agreements = lines({
  party: 'child|family|setting|professional',
  'person?': '>people',
  position: 'agreed|agreed-in-part|not-agreed',
  'words?': 'account',
  revision: '1..1000000',
  'review?': '>reviews',
  on: 'date',
});

export const aroundParts: FieldRows = {
  advice,
  'base?': base,
  'ehcp?': ehcp,
  reviews,
  agreements,
};
