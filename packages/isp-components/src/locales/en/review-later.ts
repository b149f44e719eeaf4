/** The words of the review form’s later steps: what happens next, the check before saving, and the letter. */
import type { Message } from '../message.ts';

export const reviewLater = {
  'review.decisions': 'Decisions',
  'review.decision': 'Decision {index}',
  'review.decision.text': 'What was decided',
  'review.decision.owner': 'Who does it',
  'review.decision.dueOn': 'By when',
  'review.decision.add': 'Add a decision',
  'review.decision.remove': 'Remove decision {index}',
  'review.decision.removed': 'Decision {index} was removed.',

  'review.layers': 'Layers of support',
  'review.layers.same': 'The layers stay as they are: {layers}.',
  'review.layers.before': 'Before',
  'review.layers.after': 'From now on',
  'review.layers.none': 'None',
  'review.layer.begins': '{layer}: new',
  'review.layer.stops': '{layer}: its last help ends',
  'review.layer.ends': 'Does support at this layer end?',
  'review.layer.why': 'Why?',
  'review.layerEnds.yes': 'Yes, it ends with this review',
  'review.layerEnds.no': 'No, it goes on in another way',
  'review.layer.line': 'Support at the layer “{layer}” has no help left: {why}',

  'review.nextReviewOn': 'When is the next review?',
  'review.nextReviewOn.due': 'It is due by {date} at the latest.',
  'review.nextReviewOn.own': 'Another day',
  'review.nextDay.own': 'Another day',
  'review.nextDay.none': 'Not decided yet',
  'review.nextDay.plain': '{weekday} {date}',
  'review.nextDay.week': '{weekday} {date}, week {week} of {term}',
  'review.nextDay.before': 'That day is not after this review.',
  'review.nextDay.late': 'That is after {date}, when the next review is due.',
  'review.nextDay.holiday': 'That day is in the holidays.',
  'review.nextDay.weekend': 'That day is at a weekend.',
  'review.nextDay.bank-holiday': 'That day is a bank holiday.',
  'review.nextDay.closure': 'The setting is closed to children that day: {name}.',

  'review.agreement.intro':
    'Not agreeing is an answer like any other. It is kept in the plan in their own words.',
  'review.agreement.setting': 'The school, nursery or college',
  'review.agreement.professional': 'The local authority',
  'review.agreement.position': 'Do they agree with the plan as it is now?',
  'review.agreement.words': 'In their own words',
  'review.answer.not-agreed': 'No',
  'review.answer.agreed-in-part': 'In part',
  'review.answer.agreed': 'Yes',
  'review.answer.not-said': 'They did not say',
  'review.conflict.achievement': 'How far it was achieved',
  'review.conflict.lifecycle': 'Whether it is being worked on',
  'review.conflict.status': 'Where it stands',
  'review.conflict.other': 'Another part of the plan',
  'review.merged':
    'Somebody else saved this plan while you were writing. Their changes are in, and your review is still here. Please look once more, then save again.',

  'review.check.change': 'Change',
  'review.check.change.name': 'Change “{section}”',
  'review.check.none': 'Not recorded',
  'review.check.carried': {
    one: '{count} carried forward unchanged',
    other: '{count} carried forward unchanged',
  },
  'review.check.changes': 'What will be different in the plan',
  'review.check.unchanged':
    'Nothing in the plan changes. The review says that you looked, and left it so.',
  'review.check.refused': 'The system may not take all of this from you. {reason}',

  'review.saved.title': 'The review is saved',
  'review.saved.next': 'The next review is on {date}.',
  'review.saved.no-next': 'No date is set for the next review.',
  'review.letter': 'A letter for the family',
  'review.letter.text':
    'It says what was said and decided, and holds only what the family may see. Read it once before you send it.',
  'review.letter.copy': 'Copy the letter',
  'review.letter.copied': 'The letter is copied.',
  'review.letter.not-copied':
    'It could not be copied. You can select the text and copy it yourself.',
  'review.letter.print': 'Print the letter',
} as const satisfies Record<`review.${string}`, Message>;
