/** Words, feelings, sound and change. */
import { everyBand, type Need } from './need.ts';

export const words: Need = {
  key: 'words',
  bands: ['early', 'primary', 'secondary'],
  areas: ['speech-language-and-communication'],
  barriers: [
    'Finding the word takes {name} a while, and others fill the gap.',
    'People who do not know {name} understand about half of what is said.',
    'Long instructions reach {name} as the first word and the last.',
  ],
  where: ['Group talk, play, lunch', 'With people who are new'],
  impact: ['{name} lets others speak.', 'Play goes on without {name}.'],
  evidence: ['A count of words understood by somebody new.', 'Recorded retelling of a story.'],
  first: ['A hearing check, which was clear.', 'Daily talk time with one adult.'],
  adjustments: [
    ['communication', 'Adults wait ten seconds, and stop others from answering.'],
    ['communication', 'Say it, show it, say it again: one step at a time.'],
    ['environment', 'Pictures of the day stand where {name} can reach them.'],
  ],
  help: [
    {
      statement: 'Talk time: the week’s words, heard, sorted and used.',
      amount: [4, 'week', 10],
      place: 'Book corner',
      why: 'Little and often, with the words of the topic.',
      back: 'One of the words is asked for in class each day.',
    },
    {
      statement: 'Story group: who, where, what happened, how it ended.',
      group: 4,
      amount: [2, 'week', 20],
      place: 'Quiet room',
      why: 'Narrative groups have fair evidence.',
      back: 'The same four pictures are on the class’s writing page.',
    },
  ],
  measures: [
    {
      statement: 'Somebody new understands what {name} says.',
      kind: 'communication',
      scale: 'Words understood of fifty',
      of: 50,
      baseline: [15, 26],
      target: [36, 45],
    },
  ],
  specialist: 'speech-and-language-therapist',
  coaching: 'The therapist watches, models, and agrees one change with staff until the next visit.',
  recommendations: [
    'Follow, name, wait.',
    'Teach meaning and sound of a word together.',
    'Say back the part that was understood.',
  ],
  ehcpOutcome: 'Will make wishes, news and ideas understood by new people.',
  ehcpProvision:
    'Speech and language therapy: direct work and training for the adults around the child.',
};

export const worry: Need = {
  key: 'worry',
  bands: ['primary', 'secondary', 'post-16'],
  areas: ['social-and-emotional'],
  barriers: [
    'Worry arrives before {name} does, and fills the first lesson.',
    'Being corrected in front of others ends the lesson for {name}.',
  ],
  where: ['Mornings, tests, changes of adult', 'Full classes and corridors'],
  impact: [
    '{name} leaves, or stays and takes nothing in.',
    'Days are missed that were meant to be come to.',
  ],
  evidence: [
    'A chart of good and hard times, made with {name}.',
    'Lessons stayed in, over four weeks.',
  ],
  first: ['A card to leave with.', 'A quiet word with the class teacher.'],
  adjustments: [
    ['routine', 'The same adult says hello at the same door.'],
    ['communication', 'Corrections are said quietly at the side.'],
    ['environment', 'A place to go, agreed beforehand, and a way back without questions.'],
  ],
  help: [
    {
      statement: 'Ten minutes with one adult: the day ahead, and one thing to try.',
      amount: [5, 'week', 10],
      place: 'By the garden door',
      why: 'One steady adult.',
      back: 'The adult walks along to the first lesson, and no further.',
    },
    {
      statement: 'Feelings and choices group: what it feels like early, and what to do then.',
      group: 5,
      amount: [1, 'week', 40],
      place: 'Quiet room',
      why: 'Practised when calm, used when not.',
      back: 'The scale of one to ten is on the desk.',
    },
  ],
  measures: [
    {
      statement: '{name} stays in lessons, or comes back to them.',
      kind: 'wellbeing',
      scale: 'Lessons of twenty-five',
      of: 25,
      baseline: [8, 14],
      target: [20, 24],
    },
  ],
  specialist: 'educational-psychologist',
  coaching: 'The psychologist meets family and staff: what helped, what was a leap, what is next.',
  recommendations: [
    'Small steps that the young person sets.',
    'Agree the end of hard things before they begin.',
    'Decide in the morning, not the night before.',
  ],
  ehcpOutcome: 'Will feel safe enough to learn beside others.',
  ehcpProvision:
    'A key adult daily, and a programme of emotional support planned with a psychologist.',
};

export const sound: Need = {
  key: 'sound-and-change',
  bands: everyBand,
  areas: ['sensory', 'social-and-emotional'],
  barriers: [
    'Noise is so loud to {name} that thinking stops.',
    'When something changes without warning, {name} spends the hour on what else might.',
  ],
  where: ['Halls, dining room, corridors', 'Cover days, trips, wet playtimes'],
  impact: ['What follows the noise is lost too.', '{name} keeps away from what others enjoy.'],
  evidence: [
    'Notes of six weeks: nearly all hard times followed noise or change.',
    'What {name} and the family say.',
  ],
  first: ['Ear defenders, worn and then not.', 'A seat by the door.'],
  adjustments: [
    ['routine', 'Changes are shown beforehand, in pictures or a message.'],
    ['environment', '{name} moves before the crowd does.'],
    ['environment', 'A quiet corner that is not a punishment.'],
  ],
  help: [
    {
      statement: 'Quiet start: the day in pictures, what is different, ten minutes without talk.',
      group: 4,
      amount: [5, 'week', 15],
      place: 'Quiet room',
      why: 'Guarding the minutes before costs less than mending the hour after.',
      back: 'Straight to the first lesson with everybody.',
    },
  ],
  measures: [
    {
      statement: '{name} takes part in what is loud, for as long as chosen.',
      kind: 'participation',
      scale: 'Whole sessions of fifteen',
      of: 15,
      baseline: [3, 6],
      target: [10, 14],
    },
  ],
  specialist: 'occupational-therapist',
  coaching: 'The therapist walks the day with staff and changes one thing in the room.',
  recommendations: [
    'Ten quiet minutes before, not after.',
    'Soft feet under chairs, and blinds.',
    'Let the child choose the way out beforehand.',
  ],
  ehcpOutcome: 'Will take part in the life of the setting in ways that can be borne.',
  ehcpProvision:
    'A programme of sensory support set by an occupational therapist and carried out daily.',
};

export const play: Need = {
  key: 'play',
  bands: ['early'],
  areas: ['social-and-emotional', 'executive-function'],
  barriers: [
    'Waiting and sharing happen too fast for {name} to find the words.',
    'Stopping something good is the hardest thing in {name}’s day.',
  ],
  where: ['Snack, tidy-up, bikes', 'Coming in from the garden'],
  impact: [
    'Other children keep away for a while.',
    '{name} is sorry for longer than the push lasted.',
  ],
  evidence: ['A week’s notes: all at a change.', 'What the family see at home.'],
  first: ['Warnings before a change.', 'A friend to play beside.'],
  adjustments: [
    ['routine', 'Each change is sung twice before it comes.'],
    ['environment', 'Two of whatever is loved most.'],
  ],
  help: [
    {
      statement: 'Pair play with one friend and a song for “my turn, your turn”.',
      group: 2,
      amount: [4, 'week', 10],
      place: 'Garden',
      why: 'The words are given at the moment of use.',
      back: 'The song is used at snack by everybody.',
    },
  ],
  measures: [
    {
      statement: '{name} waits for a turn with the song.',
      kind: 'wellbeing',
      scale: 'Turns waited for, of twenty',
      of: 20,
      baseline: [3, 7],
      target: [13, 17],
    },
  ],
  specialist: 'specialist-teacher',
  coaching: 'The early-years adviser plays alongside and shows the next step.',
  recommendations: [
    'Name the feeling before the rule.',
    'Heavy things to carry before sitting still.',
  ],
  ehcpOutcome: 'Will play with others and enjoy it.',
  ehcpProvision: 'Daily guided play with an adult trained in early development.',
};
