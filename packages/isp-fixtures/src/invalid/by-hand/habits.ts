/** Shapes that other systems’ habits lead to: names for ids, sentences for numbers, one for a list of one. */
import { wrongValues } from './rows.ts';

const wrongTypes = (path: string, ...rows: Parameters<typeof wrongValues>[0]['rows']) =>
  wrongValues({ code: 'WRONG_TYPE', path, rows });

export const habits = [
  ...wrongTypes('/people', [
    'keyed-by-id',
    { p1: { name: 'Ms Hale' } },
    'A group by id, not a list.',
  ]),
  ...wrongTypes('/about/strengths', ['one-text', 'Kind and patient', 'One text for a list.']),
  ...wrongTypes('/about/strengths/0', ['text', 'Kind and patient', 'A text for a line.']),
  ...wrongTypes('/barriers/0/areas', ['joined', 'sensory, other', 'Codes joined by commas.']),
  ...wrongTypes('/provision/0/recipient', ['word', 'child', 'A word for a group of fields.']),
  ...wrongTypes('/provision/0/amount', ['words', '3 × 20 minutes a week', 'Words for an amount.']),
  ...wrongTypes(
    '/provision/0/amount/minutes',
    ['with-unit', '20 minutes', 'A number with its unit.'],
    ['fraction', 22.5, 'Half a minute.'],
    ['true', true, 'Yes for a number.'],
  ),
  ...wrongTypes(
    '/concerns/0/panel/0/independent',
    ['yes', 'yes', 'Yes as a word.'],
    ['one', 1, 'One for true.'],
  ),
  ...wrongTypes('/reviews/0/unchanged', ['zero', 0, 'Nought for false.']),
  ...wrongTypes('/person/identifiers/0/value', [
    'number',
    123456789012,
    'A number loses its zeros.',
  ]),
  ...wrongTypes('/base/hoursInBase', ['text', '7.5', 'A number as text.']),
  ...wrongValues({
    code: 'BAD_ID',
    path: '/authors/0',
    rows: [
      ['name', 'Mrs Okafor', 'A name where an id belongs.'],
      ['row-number', '17', 'The number of a row.'],
    ],
  }),
  ...wrongValues({
    code: 'BAD_CODE',
    path: '/person/yearGroup',
    rows: [['in-words', 'Year 8', 'The year in words.']],
  }),
  ...wrongValues({
    code: 'NOT_A_CHOICE',
    path: '/status',
    rows: [
      ['archived', 'archived', 'A state that plans do not have.'],
      ['space', 'active ', 'A space after it.'],
      ['line-feed', 'active\n', 'A line feed after it.'],
      ['list', ['active'], 'In a list.'],
    ],
  }),
  ...wrongValues({
    code: 'NOT_A_CHOICE',
    path: '/basis/senProvision',
    rows: [['boolean', true, 'True for yes: this answer is a word.']],
  }),
  ...wrongValues({
    code: 'OUT_OF_RANGE',
    path: '/revision',
    rows: [
      ['zero', 0, 'The first revision is one.'],
      ['negative', -1, 'Less than nothing.'],
      ['million-and-one', 1_000_001, 'One more than a million.'],
    ],
  }),
  ...wrongValues({
    code: 'OUT_OF_RANGE',
    path: '/base/hoursInClass',
    rows: [
      ['third', 0.3, 'Not in quarters of an hour.'],
      ['week-and-more', 168.25, 'More hours than a week has.'],
      ['negative', -0.25, 'Less than none.'],
    ],
  }),
];
