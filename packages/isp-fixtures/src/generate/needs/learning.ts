/** Reading, number, planning. */
import type { Need } from './need.ts';

export const reading: Need = {
  key: 'reading',
  bands: ['primary', 'secondary', 'post-16'],
  areas: ['other'],
  barriers: [
    'Getting words off the page takes {name} so long that the meaning is gone by the end.',
    'Reading aloud is hard for {name}, and is found out in front of others.',
  ],
  where: ['Any lesson with a page of text', 'Worksheets, tests, the board'],
  impact: [
    '{name} knows the answer and cannot get at the question.',
    'Work is left rather than asked about.',
  ],
  evidence: [
    'Reading check this term, and what {name} says of it.',
    'Read to, nearly all is understood; read alone, about half.',
  ],
  first: ['Shared reading with an adult.', 'Catch-up phonics in a group.'],
  adjustments: [
    ['curriculum', 'Texts come as audio beside print, for everybody at the table.'],
    ['assessment', 'Questions are read aloud in every subject but reading.'],
    ['communication', 'Nobody is asked to read aloud without having chosen to.'],
  ],
  help: [
    {
      statement: 'Reading together, turn about, from a book that {name} chose.',
      amount: [3, 'week', 20],
      place: 'Library corner',
      why: 'Short, frequent and with the same adult.',
      back: 'What was read is told to the class on Friday.',
    },
    {
      statement: 'Word-building group: parts of words, heard, built, read and spelt.',
      group: 4,
      amount: [4, 'week', 15],
      place: 'Learning room',
      why: 'A written programme with small steps and a check each fortnight.',
      back: 'The pattern of the week is on the class’s word wall.',
    },
  ],
  measures: [
    {
      statement: '{name} reads a page of a chosen book and tells what it says.',
      kind: 'attainment',
      scale: 'Words a minute',
      of: 120,
      baseline: [35, 55],
      target: [75, 95],
    },
    {
      statement: '{name} reads the words taught this year.',
      kind: 'attainment',
      scale: 'Words read of sixty',
      of: 60,
      baseline: [15, 28],
      target: [45, 54],
    },
  ],
  specialist: 'specialist-teacher',
  coaching: 'The specialist teacher watches a reading lesson and shows staff the next step.',
  recommendations: [
    'Teach one pattern at a time to certainty.',
    'Let listening stand for reading where reading is not what is taught.',
    'Use the same text at home and in school.',
  ],
  ehcpOutcome: 'Will read what is needed for learning and daily life, with the tools that help.',
  ehcpProvision: 'Individual teaching of reading by an adult trained in a structured programme.',
};

export const number: Need = {
  key: 'number',
  bands: ['primary', 'secondary', 'post-16'],
  areas: ['other'],
  barriers: [
    'Numbers do not stay still for {name}: what was right yesterday is gone today.',
    'New maths stands on steps that {name} has not yet met.',
  ],
  where: ['Maths, and science with numbers', 'Money, time and measuring'],
  impact: [
    '{name} copies, or jokes, rather than begin.',
    'Confidence goes before the lesson does.',
  ],
  evidence: [
    'A check of what is known, step by step.',
    'Work with things to hold is right; the same on paper is not.',
  ],
  first: ['Extra practice with the class teacher.', 'Things to count with at the table.'],
  adjustments: [
    [
      'equipment',
      'Things to hold, a number line and a multiplication square are on the table for everybody.',
    ],
    ['curriculum', 'The same lesson with smaller numbers, and the step written at the top.'],
  ],
  help: [
    {
      statement: 'Number from the beginning: one step until it is sure, with things to hold.',
      group: 3,
      amount: [3, 'week', 20],
      place: 'Maths corner',
      why: 'Gaps close when they are taught in order.',
      back: 'The day’s starter uses the step, for everybody.',
    },
    {
      statement: 'Pre-teaching: the words and pictures of tomorrow’s maths.',
      amount: [2, 'week', 15],
      place: 'Classroom',
      why: 'Knowing what comes makes room to think.',
      back: '{name} gives the first example in the lesson.',
    },
  ],
  measures: [
    {
      statement: '{name} works out sums of the year below without help.',
      kind: 'attainment',
      scale: 'Right of twenty',
      of: 20,
      baseline: [3, 8],
      target: [14, 18],
    },
  ],
  specialist: 'educational-psychologist',
  coaching: 'The psychologist and the teacher plan three lessons together and look back at them.',
  recommendations: [
    'Go back to the last step that is sure.',
    'Say the reasoning aloud, every time.',
  ],
  ehcpOutcome: 'Will use number in daily life and work with growing independence.',
  ehcpProvision: 'Small-group teaching of number with practical materials by a trained adult.',
};

export const planning: Need = {
  key: 'planning',
  bands: ['primary', 'secondary', 'post-16'],
  areas: ['executive-function'],
  barriers: [
    'Starting takes {name} longer than doing.',
    '{name} loses the thread when there are more than two things to hold in mind.',
  ],
  where: ['Long tasks, homework, changes of lesson', 'The start of lessons; anything with a bag'],
  impact: [
    'Half-done work is taken for not trying.',
    '{name} stays up late to do what took others an hour.',
  ],
  evidence: [
    'Count of tasks begun and finished over two weeks.',
    'What {name} and the family say; teachers’ notes.',
  ],
  first: ['A report card, which did not help and was dropped.', 'A checklist on the desk.'],
  adjustments: [
    ['routine', 'Each task has its first step written out, and an adult sees that step begun.'],
    ['curriculum', 'Long work comes as three short pieces with three dates.'],
    ['equipment', 'One list in one place, filled in before the bell.'],
  ],
  help: [
    {
      statement:
        'Planning time: look at the week, start one thing together, leave one to start alone.',
      amount: [2, 'week', 20],
      place: 'Library',
      why: 'Coaching that plans, tries and looks back.',
      back: 'The start that is made is of that day’s real work.',
    },
    {
      statement: 'Finish club: the timer, ten minutes on and three off.',
      group: 6,
      amount: [2, 'week', 30],
      place: 'Learning room',
      why: 'Company and short stretches make finishing ordinary.',
      back: 'The same timer stands on the desk in lessons.',
    },
  ],
  measures: [
    {
      statement: '{name} begins within two minutes, and finishes.',
      kind: 'independence',
      scale: 'Tasks finished of twenty',
      of: 20,
      baseline: [4, 9],
      target: [14, 18],
    },
  ],
  specialist: 'educational-psychologist',
  coaching: 'The psychologist walks through a school day with staff and changes one routine.',
  recommendations: [
    'Make the first step visible.',
    'Agree what half done looks like, and praise it.',
    'Take away the penalty for late work while planning is taught.',
  ],
  ehcpOutcome: 'Will plan and carry through what matters, with tools of their own choosing.',
  ehcpProvision: 'Weekly coaching in planning and organisation by a trained adult.',
};
