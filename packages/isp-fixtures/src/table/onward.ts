/** Moves, concerns, documents and other plans. */
import { lines, type FieldRows } from './read-table.ts';

const transitions = lines({
  kind: 'into-early-years|early-years-to-school|year-to-year|infant-to-junior|primary-to-secondary|to-post-16|to-adult-life|mid-year|to-specialist|to-mainstream|between-authorities|to-adult-services',
  'from?': '>settings',
  'to?': '>settings',
  'toDescription?': 'name',
  'on?': 'date',
  status: 'planned|under-way|complete|cancelled',
  actions: lines({
    text: 'statement',
    'owner?': '>people',
    'dueOn?': 'date',
    status: 'to-do|done|not-done',
    'doneOn?': 'date',
    'reason?': 'statement',
  }),
  peopleWhoKnowMe: '[>people]',
  'practical?': 'statement',
  'sent?': 'statement',
});

const concerns = lines({
  kind: 'below-standard|not-delivered|other',
  statement: 'account',
  'raisedBy?': '>people',
  raisedOn: 'date',
  about: '[>]',
  status: 'open|resolved|partly-resolved|not-upheld|withdrawn',
  stages: lines({
    stage: 'informal|senior-leader|panel|elsewhere',
    from: 'date',
    'dueOn?': 'date',
    'answeredOn?': 'date',
    'answer?': 'account',
  }),
  panel: lines({
    name: 'name',
    role: 'name',
    specialist: 'boolean',
    independent: 'boolean',
    'person?': '>people',
  }),
});

const documents = lines({
  title: 'name',
  kind: 'report|assessment|letter|voice|photo|plan|other',
  'on?': 'date',
  'author?': '>people',
  mediaType: 'mediaType',
  sha256: 'sha256',
  'bytes?': '0..1000000000',
  'keptAt?': 'name',
});

const otherPlans = lines({
  kind: 'health-care|personal-education|pastoral|early-help|child-in-need|behaviour|risk-assessment|evacuation|careers|other',
  title: 'name',
  'heldBy?': '>people',
  'keptAt?': 'name',
  'reviewDueOn?': 'date',
});

export const onwardParts: FieldRows = {
  transitions,
  concerns,
  documents,
  otherPlans,
  'extensions?': 'extensions',
};
