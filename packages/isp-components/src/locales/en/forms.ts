/** The words of form fields, and of a save that did not work: what every element that is written in shares. */
import type { Message } from '../message.ts';

export const forms = {
  'editor.failed.retry':
    'It will be saved by itself when there is a connection. You can go on writing.',
  'editor.failed.text': 'Everything you wrote is still here. Please try again in a moment.',
  'editor.failed.reason': '{message} Everything you wrote is still here.',
  'editor.invalid.text':
    'Everything you wrote is still here. Please look at these places, then save again.',

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

  'editor.draft.refused':
    'This browser cannot keep unsaved writing on this device, so please save often.',
} as const satisfies Record<`editor.${string}`, Message>;
