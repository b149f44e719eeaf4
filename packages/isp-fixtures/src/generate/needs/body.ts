/** Hands, moving, hearing and sight. */
import { everyBand, type Need } from './need.ts';

export const hands: Need = {
  key: 'hands',
  bands: ['early', 'primary', 'secondary'],
  areas: ['motor-and-physical'],
  barriers: [
    'Hands do not keep up with {name}’s ideas: writing is slow and hurts.',
    'Buttons, cutlery and tools take {name} so long that play is missed.',
  ],
  where: ['Writing, PE, lunch', 'Practical lessons'],
  impact: ['Stories stop after a line.', '{name} comes late to what comes next.'],
  evidence: [
    'Told and written versions of the same story, counted.',
    'Timed with {name}, at {name}’s wish.',
  ],
  first: ['Hand games.', 'A slope for the desk.'],
  adjustments: [
    ['equipment', 'Table at elbow height, feet down, sloping board.'],
    ['curriculum', 'Ideas are told or typed; the line that matters most is written by hand.'],
    ['routine', '{name} begins changing three minutes before the rest.'],
  ],
  help: [
    {
      statement: 'One everyday task at a time, practised where it happens.',
      amount: [5, 'week', 5],
      place: 'Where it is needed',
      why: 'A task is learned by doing the task.',
      back: 'It is the real coat, before real play.',
    },
    {
      statement: 'Typing: ten minutes at the keys, with words from the topic.',
      amount: [3, 'week', 10],
      place: 'Computer corner',
      why: 'Typing overtakes writing within a year.',
      back: 'One piece a week is typed in class.',
    },
  ],
  measures: [
    {
      statement: '{name} gets ideas on to paper by some road.',
      kind: 'attainment',
      scale: 'Words in fifteen minutes',
      of: 120,
      baseline: [8, 25],
      target: [55, 80],
    },
  ],
  specialist: 'occupational-therapist',
  coaching: 'The therapist watches the school day and changes one thing with staff.',
  recommendations: [
    'Practise in place, by backward steps.',
    'Begin to type now.',
    'Movement breaks with everybody, not alone.',
  ],
  ehcpOutcome: 'Will do daily tasks and record ideas without pain or haste.',
  ehcpProvision: 'An occupational therapy programme carried out by trained staff.',
};

export const moving: Need = {
  key: 'moving',
  bands: everyBand,
  areas: ['motor-and-physical'],
  barriers: [
    'Getting about takes strength that {name} would rather spend on the day.',
    'Sitting without support takes all of {name}’s effort.',
  ],
  where: ['Stairs, long corridors, trips', 'Carpet, benches, bus'],
  impact: ['By the afternoon {name} is too tired to say so.', '{name} is moved rather than asked.'],
  evidence: ['The physiotherapist’s visit this term.', 'A diary of two weeks.'],
  first: ['Lessons moved to the ground floor.', 'A rest in the afternoon.'],
  adjustments: [
    ['environment', 'All of {name}’s rooms are on the level, doors open, ways clear.'],
    ['routine', 'Lessons end five minutes early when the next room is far.'],
    ['equipment', 'The right chair goes where {name} goes.'],
  ],
  help: [
    {
      statement: 'Movement programme: stretches, standing and strength, to a chosen playlist.',
      amount: [4, 'week', 20],
      place: 'Movement room',
      why: 'Set by the physiotherapist, and measured.',
      back: 'Standing is part of the next lesson.',
    },
  ],
  measures: [
    {
      statement: '{name} is with the class for the whole session, comfortable.',
      kind: 'participation',
      scale: 'Minutes of fifty',
      of: 50,
      baseline: [10, 20],
      target: [35, 45],
    },
  ],
  specialist: 'physiotherapist',
  coaching: 'The physiotherapist measures, sets equipment and shows staff each change.',
  recommendations: ['A little every day beats much once.', 'Ask before helping.'],
  ehcpOutcome: 'Will move, sit and take part in comfort for the whole day.',
  ehcpProvision:
    'A daily movement programme set by a physiotherapist and carried out by trained staff.',
};

export const hearing: Need = {
  key: 'hearing',
  bands: everyBand,
  areas: ['sensory'],
  barriers: [
    'In noise {name} hears the tune and not the words.',
    'When several people speak, {name} is a sentence behind.',
  ],
  where: ['Hall, group work, outdoors', 'Dining room; films without captions'],
  impact: [
    '{name} nods, and waits to see what others do.',
    'Listening all day leaves {name} worn out by three.',
  ],
  evidence: [
    'The sensory service’s report this year.',
    'A count of who said what, remembered afterwards.',
  ],
  first: ['A seat near the front.', 'Aids checked at register.'],
  adjustments: [
    ['environment', 'A seat with sight of speakers and board, away from the projector.'],
    ['equipment', 'Radio microphone worn by whoever teaches; captions on for everybody.'],
    ['communication', 'One person speaks at a time, and points to who is next.'],
  ],
  help: [
    {
      statement: 'Listening in noise, and what to say when it goes too fast.',
      amount: [1, 'fortnight', 40],
      place: 'Music room',
      why: 'Skills that are taught, and used the same day.',
      back: 'The class uses {name}’s stop sign.',
    },
  ],
  measures: [
    {
      statement: '{name} says so when something was not heard.',
      kind: 'independence',
      scale: 'Times of ten',
      of: 10,
      baseline: [1, 3],
      target: [7, 9],
    },
  ],
  specialist: 'specialist-teacher',
  coaching: 'The teacher of the deaf checks equipment and rooms, and teaches staff to use them.',
  recommendations: [
    'Ask “what will you do first?”, not “did you hear?”.',
    'Curtains, and felt under chairs.',
    'Rest for the ears after lunch.',
  ],
  ehcpOutcome: 'Will have the same talk as everybody else, by ear, eye or hand.',
  ehcpProvision: 'Teaching and advice by a teacher of the deaf, and equipment checked each term.',
};

export const sight: Need = {
  key: 'sight',
  bands: ['primary', 'secondary', 'post-16'],
  areas: ['sensory'],
  barriers: [
    'Print and board are there one day and gone the next, with the light.',
    '{name} finds places by memory, and places change.',
  ],
  where: ['Bright rooms, worksheets, new places', 'Science, maths, sport'],
  impact: [
    'Ten minutes go on finding what others are looking at.',
    '{name} keeps to the edge of crowds.',
  ],
  evidence: [
    'The sensory service’s check this year.',
    'Lessons in which files came in time, counted.',
  ],
  first: ['Large print.', 'A desk lamp.'],
  adjustments: [
    ['curriculum', 'Files reach {name} the day before, at the right size.'],
    ['environment', 'Blinds, matt boards, and ways kept clear.'],
    ['assessment', 'More time, on screen or read aloud, with rests.'],
  ],
  help: [
    {
      statement: 'Keyboard, screen reader and touch: the next tool before it is needed.',
      amount: [2, 'week', 30],
      place: 'Learning room',
      why: 'Tools that are learned early are fast when they are needed.',
      back: 'Used the same day in a lesson of {name}’s choice.',
    },
  ],
  measures: [
    {
      statement: '{name} has the same work at the same minute as the class.',
      kind: 'participation',
      scale: 'Lessons of twenty-five',
      of: 25,
      baseline: [8, 13],
      target: [20, 24],
    },
  ],
  specialist: 'specialist-teacher',
  coaching:
    'The specialist teacher teaches staff: files ahead, say what you point at, leave the chairs.',
  recommendations: ['Files the day before.', 'Describe where things are by the clock.'],
  ehcpOutcome: 'Will learn, travel and work with the tools of their choice.',
  ehcpProvision:
    'Teaching by a qualified teacher of children with vision impairment, and mobility training.',
};
