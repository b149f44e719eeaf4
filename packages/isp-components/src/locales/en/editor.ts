/** The words of the plan editor, and of the form fields that other elements share with it. */
import type { Message } from '../message.ts';

type EditorKey = `editor.${string}`;

export const editor = {
  'editor.no-plan': 'There is no plan to show yet.',
  'editor.unreadable': 'This plan cannot be opened, because it is not in the form of a plan.',

  'editor.nav': 'Parts of the plan',
  'editor.nav.menu': 'All parts of the plan',
  'editor.nav.position': 'Part {index} of {total}',
  'editor.nav.previous': 'Previous',
  'editor.nav.next': 'Next',
  'editor.group.child': 'The child',
  'editor.group.support': 'The support',
  'editor.group.around': 'People and places',
  'editor.group.record': 'The record',

  'editor.state.errors': {
    one: '{count} thing to put right',
    other: '{count} things to put right',
  },
  'editor.state.findings': { one: '{count} suggestion', other: '{count} suggestions' },
  'editor.state.empty': 'Nothing yet',
  'editor.state.complete': 'Complete',

  'editor.undo': 'Undo',
  'editor.redo': 'Redo',
  'editor.undone': 'Undone, in “{section}”.',
  'editor.redone': 'Done again, in “{section}”.',
  'editor.save': 'Save the plan',
  'editor.saving': 'Saving…',
  'editor.saved': 'Saved.',
  'editor.unsaved': 'You have changes that are not saved yet.',

  'editor.failed.title': 'The plan could not be saved',
  'editor.failed.text': 'Everything you wrote is still here. Please try again in a moment.',
  'editor.failed.reason': '{message} Everything you wrote is still here.',
  'editor.failed.retry':
    'It will be saved by itself when there is a connection. You can go on writing.',
  'editor.failed.again': 'Try again',
  'editor.invalid.title': 'The plan was not accepted as it stands',
  'editor.invalid.text':
    'Everything you wrote is still here. Please look at these places, then save again.',
  'editor.summary.title': 'Some things need putting right before the plan can be saved',
  'editor.invalid': 'Some of what was written cannot be saved yet.',

  'editor.line.add': 'Add {thing}',
  'editor.line.remove': 'Remove',
  'editor.line.remove.name': 'Remove “{name}”',
  'editor.line.up.name': 'Move up “{name}”',
  'editor.line.down.name': 'Move down “{name}”',
  'editor.line.new': 'New: {thing}',
  'editor.line.draft': 'Not part of the plan until it is complete',
  'editor.line.removed': 'Removed “{name}”. Undo brings it back.',
  'editor.line.moved': 'Moved “{name}” to place {index} of {total}.',
  'editor.line.first': '“{name}” is already the first.',
  'editor.line.last': '“{name}” is already the last.',
  'editor.line.added': 'A new entry was added at the end of the list.',
  'editor.line.kept.reviews':
    '“{name}” stays, because the record of a review mentions it. You can mark it as stopped or ended instead.',
  'editor.line.kept.agreements':
    '“{name}” stays, because somebody’s answer to the plan mentions it.',
  'editor.list.empty': 'Nothing here yet.',
  'editor.withheld': 'Not shown to you. {reason}',
  'editor.restricted': 'Kept back from some readers: {reason}',

  'editor.read-only': 'You can read this part. {reason}',
  'editor.disabled': 'The plan cannot be changed at the moment.',
  'editor.nothing': 'Not filled in',
  'editor.reviews.note': 'Reviews are recorded in the review form, and can be read here.',
  'editor.review.held': '{kind}, held on {date}',
  'editor.review.planned': '{kind}, planned for {date}',
  'editor.review.cancelled': '{kind}, cancelled',
  'editor.review.undated': '{kind}, no date',
  'editor.review.decisions': 'Decisions',
  'editor.review.attended': 'Who came',
  'editor.review.next': 'Next review',

  'editor.optional': '(optional)',
  'editor.select.choose': 'Choose one',
  'editor.select.none': 'Not said',
  'editor.choice.unknown': '{label} (not on this system’s list)',
  'editor.choice.retired': '{label} (no longer in use)',
  'editor.choice.hidden': 'Chosen, and not shown to you',
  'editor.own.choice': 'Something else',
  'editor.own.label': 'In your own words',
  'editor.own.more': 'Something else, in your own words',
  'editor.languages.common': 'Often met',
  'editor.languages.others': 'Other languages',
  'editor.answer.yes': 'Yes',
  'editor.answer.no': 'No',
  'editor.count.left': {
    one: 'You have {count} character left.',
    other: 'You have {count} characters left.',
  },
  'editor.count.over': {
    one: 'You have {count} character too many.',
    other: 'You have {count} characters too many.',
  },
  'editor.none.lines': 'Nothing is listed under “{part}” yet.',
  'editor.none.codes': 'There is nothing to choose from.',
  'editor.date.day': 'Day',
  'editor.date.month': 'Month',
  'editor.date.year': 'Year',
  'editor.amount.sessions': 'How many times',
  'editor.amount.per': 'In what time',
  'editor.amount.minutes': 'Minutes each time',
  'editor.amount.value': {
    one: '{count} session {per}, {minutes} minutes',
    other: '{count} sessions {per}, {minutes} minutes each',
  },

  'editor.error.required': '“{label}” is empty. Write something here.',
  'editor.error.choose': 'Choose an answer for “{label}”.',
  'editor.error.unreal-date': '“{label}” must be a real date, such as 27 3 2029.',
  'editor.error.date-parts': '“{label}” must include a {missing}.',
  'editor.error.part.day': 'day',
  'editor.error.part.month': 'month',
  'editor.error.part.year': 'year',
  'editor.error.amount-parts':
    '“{label}” needs all three: how many times, in what time, and how many minutes.',
  'editor.error.bad-character':
    '“{label}” has a character that cannot be saved. Try typing it again.',
  'editor.error.too-long': {
    one: '“{label}” can have {max} characters. It has {count} too many.',
    other: '“{label}” can have {max} characters. It has {count} too many.',
  },
  'editor.error.bad-shape': '“{label}” is not in the form that is needed here.',
  'editor.error.own-words':
    '“{label}” in your own words can have letters from A to Z, digits, spaces and hyphens, up to 64 in all.',
  'editor.error.not-added': 'Add this entry to the record, or take it out. “{label}”',
  'editor.error.not-in-quarters':
    '“{label}” must be a number from {min} to {max}, in quarters, such as 7.5 or 7.25.',
  'editor.error.not-a-decimal': '“{label}” must be a number from {min} to {max}, such as 4 or 4.5.',
  'editor.error.not-a-number': '“{label}” must be a whole number from {min} to {max}.',

  'editor.suggesting':
    'You are suggesting changes, which somebody else can accept: use “Comment” at the line that it is about.',
  'editor.draft.refused':
    'This browser cannot keep unsaved writing on this device, so please save often.',

  'editor.conflict.title': 'Somebody else saved this plan while you were writing',
  'editor.conflict.text': {
    one: 'Their changes and yours are both here. In one place they differ: please choose which to keep.',
    other:
      'Their changes and yours are both here. In {count} places they differ: please choose which to keep.',
  },
  'editor.conflict.before.title':
    'What you wrote before and the plan as it is now are not the same',
  'editor.conflict.before.text': {
    one: 'In one place they differ: please choose which to keep.',
    other: 'In {count} places they differ: please choose which to keep.',
  },
  'editor.conflict.unready': 'What differs could not be shown. Everything you wrote is still here.',
  'editor.conflict.again': 'Try again',
  'editor.conflict.save': 'Keep these and save',
  'editor.conflict.choose': 'Choose which version to keep.',
  'editor.conflict.undecided': 'Choose which version to keep: {place}',
  'editor.conflict.merged':
    'Somebody else saved this plan while you were writing. Their changes are in, and so are yours. Nothing clashed. Please save again.',
} as const satisfies Record<EditorKey, Message>;
