/** The words of the plan editor. Those of form fields, which other elements share with it, are in `forms.ts`. */
import type { Message } from '../message.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

type EditorKey = `editor.${string}`;

export const editor = {
  ...forms,
  ...saveConflict,

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
  'editor.soon': 'One moment: this is done as soon as the page is ready for it.',
  'editor.behind': 'What you wrote is still being taken in. Try again in a moment.',
  'editor.unready.title': 'Your changes cannot be saved yet',
  'editor.unready.text':
    'A part of this page did not load. What you write stays here, and goes into the plan as soon as that part has come. Check that you are connected; it is tried again by itself.',
  'editor.unready.code': 'Code for whoever helps you: {code}',
  'editor.unsaved': 'You have changes that are not saved yet.',

  'editor.failed.title': 'The plan could not be saved',
  'editor.failed.again': 'Try again',
  'editor.invalid.title': 'The plan was not accepted as it stands',
  'editor.summary.title': 'Some things need putting right before the plan can be saved',
  'editor.missing': 'There is no plan here yet, and the form needs one.',
  'editor.findings-block': {
    one: 'One thing in the plan must be put right before this can be sent.',
    other: '{count} things in the plan must be put right before this can be sent.',
  },
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

  'editor.suggesting':
    'You are suggesting changes, which somebody else can accept: use “Comment” at the line that it is about.',
} as const satisfies Record<EditorKey, Message>;
