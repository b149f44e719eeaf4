/** The words of the review form. */
import type { Message } from '../message.ts';

export const review = {
  'review.no-plan': 'There is no plan to review yet.',
  'review.unreadable': 'This plan cannot be opened, because it is not in the form of a plan.',
  'review.refused': 'You cannot record a review of this plan. {reason}',
  'review.position': 'Step {index} of {total}',

  'review.step.basics': 'The meeting',
  'review.step.outcomes': 'What we are working on',
  'review.step.provision': 'Help',
  'review.step.voices': 'What the child and family say',
  'review.step.agreement': 'What happens next',
  'review.step.check': 'Check before you save',

  'review.continue': 'Continue',
  'review.back': 'Back',
  'review.save': 'Save the review',
  'review.saving': 'Saving…',
  'review.saved.title': 'The review is saved',
  'review.saved.next': 'The next review is on {date}.',
  'review.saved.no-next': 'No date is set for the next review.',

  'review.last.title': 'Decided last time',
  'review.last.on': 'At the review of {date}',
  'review.last.none': 'No decisions are recorded from an earlier review.',
  'review.last.owner': '{text} ({owner})',
  'review.last.due': '{text} (by {date})',
  'review.last.owner-due': '{text} ({owner}, by {date})',

  'review.unchanged.title': 'Has anything changed?',
  'review.unchanged.offer': 'Nothing has changed',
  'review.unchanged.text':
    'Carries everything on as it is, and records that you looked and left it so on purpose.',
  'review.unchanged.on':
    'Everything carries on as it is. The questions on outcomes and help are left out, and recorded as not asked. You can still record what the child and family say.',
  'review.unchanged.off': 'Something has changed after all',
  'review.unchanged.said': 'Everything carries on as it is.',
  'review.unchanged.unsaid': 'The questions on outcomes and help are back, with your answers.',

  'review.which': 'Which review is this?',
  'review.which.planned': '{kind}, planned for {date}',
  'review.which.undated': '{kind}, planned without a date',
  'review.which.new': 'One that was not planned in this plan',
  'review.kind': 'What kind of review',
  'review.heldOn': 'When it was held',
  'review.attended': 'Who came',
  'review.attended.hint': 'Only those who were there, or joined by phone or video.',
  'review.summary': 'What was discussed, in plain words',

  'review.outcomes.none': 'No outcome is being worked on at the moment.',
  'review.outcomes.intro':
    '“Not achieved” is as good an answer as any. It tells us what to change.',
  'review.outcome.target': 'How we shall know: {target}',
  'review.outcome.achievement': 'How far was it achieved?',
  'review.outcome.evidence': 'How do we know?',
  'review.outcome.next': 'What happens with it now?',

  'review.provision.none': 'No help is under way at the moment.',
  'review.provision.intro':
    'Help that was planned and did not happen is worth knowing about. So is help that did not help.',
  'review.provision.delivered': 'Did it happen as planned?',
  'review.provision.helped': 'Did it help?',
  'review.provision.reason': 'Why was that?',
  'review.provision.next': 'What happens with it now?',

  'review.voices.intro':
    'Their own words, not a summary. Leave this empty where nobody gave a view this time.',
  'review.voice.child': 'The child or young person',
  'review.voice.family': 'The family',
  'review.voice.words': 'What they said, in their own words',
  'review.voice.method': 'How they gave their view',
  'review.voice.person': 'Which person',
  'review.voice.recordedBy': 'Who wrote it down',

  'review.decisions': 'Decisions',
  'review.decision': 'Decision {index}',
  'review.decision.text': 'What was decided',
  'review.decision.owner': 'Who does it',
  'review.decision.dueOn': 'By when',
  'review.decision.add': 'Add a decision',
  'review.decision.remove': 'Remove decision {index}',
  'review.decision.removed': 'Decision {index} was removed.',
  'review.agreement': 'Do they agree with the plan as it is now?',
  'review.agreement.hint':
    'Not agreeing is an answer like any other. It is kept in the plan in their own words.',
  'review.agreement.position': 'Their answer',
  'review.agreement.words': 'Their reasons, in their own words',
  'review.agreement.person': 'Which person',
  'review.nextReviewOn': 'When is the next review?',
  'review.nextReviewOn.hint': {
    one: '{count} month after this one, unless you change it.',
    other: '{count} months after this one, unless you change it.',
  },

  'review.check.change': 'Change',
  'review.check.change.name': 'Change “{section}”',
  'review.check.none': 'Not recorded',
  'review.check.unchanged': 'Looked at, and left as it is.',

  'review.failed.title': 'The review could not be saved',
  'review.summary.title': 'Some things need putting right before you go on',
  'review.invalid': 'The review is not complete yet.',
  'review.conflict.achievement': 'How far it was achieved',
  'review.conflict.lifecycle': 'Whether it is being worked on',
  'review.conflict.status': 'Where it stands',
  'review.conflict.other': 'Another part of the plan',
  'review.merged':
    'Somebody else saved this plan while you were writing. Their changes are in, and your review is still here. Please look once more, then save again.',
} as const satisfies Record<`review.${string}`, Message>;
