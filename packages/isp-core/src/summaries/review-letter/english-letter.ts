/** The letter in English: short sentences, for somebody who has never seen a plan before. */
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { LetterWords } from './letter-words.ts';

export const englishLetter: LetterWords = {
  title: 'What we said and decided about {name}',
  opening: 'On {date} we met to look at {name}’s plan. This letter says what came of it.',
  openingUndated: 'We met to look at {name}’s plan. This letter says what came of it.',
  came: 'These people came: {people}.',
  keptBack: 'Part of what was written down is not in this letter. {reason}',
  headings: {
    summary: 'What we talked about',
    voices: 'What was said, in their own words',
    outcomes: 'What we are working on',
    provision: 'The help',
    adjustments: 'What adults do every day',
    decisions: 'Who does what, and by when',
    changes: 'What changes in the plan',
    agreements: 'Who agrees with the plan, and who does not',
    next: 'When we meet again',
    contact: 'Who to speak to',
    disagree: 'If you do not agree, or something is not happening',
  },
  said: '{who}: “{words}”',
  theFamily: 'The family',
  theSetting: 'The school, nursery or college',
  aProfessional: 'A professional',
  achievement: {
    'not-yet-judged': 'It is too early to say how it is going.',
    'not-achieved': 'We are not there yet.',
    'partly-achieved': 'We are part of the way there.',
    achieved: 'It was achieved.',
    exceeded: 'It went further than we hoped.',
  },
  outcomeNext: {
    continue: 'We go on working on it.',
    change: 'We change it.',
    complete: 'It is complete.',
    stop: 'We stop working on it.',
  },
  delivered: {
    yes: 'It happened as planned.',
    partly: 'It happened in part.',
    no: 'It did not happen.',
    'not-known': 'We do not know whether it happened.',
  },
  helped: {
    yes: 'It helped.',
    somewhat: 'It helped somewhat.',
    no: 'It did not help.',
    'not-known': 'We do not know yet whether it helped.',
  },
  happens: {
    yes: 'Adults do this.',
    partly: 'Adults do this some of the time.',
    no: 'Adults do not do this yet.',
    'not-known': 'We do not know whether adults do this.',
  },
  helps: {
    yes: 'It helps.',
    somewhat: 'It helps somewhat.',
    no: 'It does not help.',
    'not-known': 'We do not know yet whether it helps.',
  },
  next: { keep: 'It goes on.', change: 'It changes.', stop: 'It stops.' },
  unnamed: 'Something that is not shown here',
  judged: '{what} {findings}',
  decisionOwner: '{what} Who: {owner}.',
  decisionDue: '{what} By: {date}.',
  decisionOwnerDue: '{what} Who: {owner}. By: {date}.',
  noDecisions: 'Nothing else was decided.',
  unchanged: 'We looked at the whole plan, and left it as it is on purpose.',
  position: {
    agreed: '{who} agrees with the plan.',
    'agreed-in-part': '{who} agrees with part of the plan.',
    'not-agreed': '{who} does not agree with the plan.',
  },
  ownWords: 'In their own words: “{words}”',
  nobodyAnswered: 'Nobody has said yet whether they agree. You can still say so.',
  nextOn: 'The next review is on {date}.',
  nextNotSet: 'We have not set a date for the next review yet.',
  speakTo: 'You can talk to {who} about anything in this letter.',
  speakToSetting: 'You can talk to the school, nursery or college about anything in this letter.',
  disagree: [
    'You can say so at any time. Your words go into the plan as you say them.',
    'You can ask for another review. You do not have to wait for the next date.',
    'If talking does not put it right, you can complain. Ask for the complaints procedure.',
    'Your local SENDIASS gives free advice that is independent of the school and the council.',
  ],
  disagreeEhcp:
    'The local authority decides about the EHC plan. Its letters say how to appeal, and SENDIASS can help.',
  date: dateInWords,
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};
