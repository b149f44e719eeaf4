/** The words of the review form up to the first answers; the rest are in `review-later.ts`. */
import type { Message } from '../message.ts';

export const review = {
  'review.no-plan': 'There is no plan to review yet.',
  'review.unreadable': 'This plan cannot be opened, because it is not in the form of a plan.',
  'review.refused': 'You cannot record a review of this plan. {reason}',
  'review.position': 'Step {index} of {total}',

  'review.step.last': 'Since last time',
  'review.step.basics': 'The meeting',
  'review.step.voices': 'What the child and family say',
  'review.step.outcomes': 'What we are working on',
  'review.step.help': 'Help',
  'review.step.next': 'What happens next',
  'review.step.agreement': 'Who agrees',
  'review.step.check': 'Check before you save',

  'review.continue': 'Continue',
  'review.back': 'Back',
  'review.save': 'Save the review',
  'review.saving': 'Saving…',
  'review.keys': 'Ctrl and Enter together go on from anywhere.',
  'review.loading': 'One moment…',
  'review.not-loaded':
    'This part could not be loaded. Your answers are safe. Check the connection, then try again.',
  'review.load': 'Try again',

  'review.last.title': 'Decided last time',
  'review.last.on': 'At the review of {date}',
  'review.last.none': 'No decisions are recorded from an earlier review.',
  'review.last.owner': '({owner})',
  'review.last.due': '(by {date})',
  'review.last.owner-due': '({owner}, by {date})',
  'review.last.state': 'What became of it?',
  'review.last.why': 'A word about that',
  'review.last.again': 'Decide again what is not done',
  'review.last.again.done': {
    one: '{count} decision was put into this review, under “What happens next”.',
    other: '{count} decisions were put into this review, under “What happens next”.',
  },
  'review.last.again.none': 'They are in this review already.',
  'review.lastState.not-done': 'Not done',
  'review.lastState.partly': 'Partly done',
  'review.lastState.done': 'Done',
  'review.lastState.not-needed': 'No longer needed',
  'review.lastState.not-known': 'Not known',

  'review.unchanged.title': 'Has anything changed?',
  'review.unchanged.offer': 'Carry the whole plan forward unchanged',
  'review.unchanged.text':
    'For a meeting at which nothing changes. You can still ask about any one thing, and record what the child and family say.',
  'review.unchanged.on': 'Everything carries on as it is, and is marked as not asked about.',
  'review.unchanged.off': 'Ask about everything after all',
  'review.unchanged.said': 'Everything is carried forward.',
  'review.unchanged.unsaid': 'Everything is asked about again. Your answers are still there.',

  'review.which': 'Which review is this?',
  'review.which.planned': '{kind}, planned for {date}',
  'review.which.undated': '{kind}, planned without a date',
  'review.which.new': 'One that was not planned in this plan',
  'review.kind': 'What kind of review',
  'review.heldOn': 'When it was held',
  'review.attended': 'Who came',
  'review.attended.hint': 'Only those who were there, or joined by phone or video.',
  'review.summary': 'What was discussed, in plain words',

  'review.failed.title': 'The review could not be saved',
  'review.summary.title': 'Some things need putting right before you go on',
  'review.summary.about': '{error} ({about})',
  'review.invalid': 'The review is not complete yet.',
  'review.restored': 'Your answers from before are here again.',
} as const satisfies Record<`review.${string}`, Message>;
