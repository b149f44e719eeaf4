/** The words of what a reader can do with a plan that is shown, and of what has changed in it. */
import type { Message } from '../message.ts';

export const viewerTools = {
  'viewer.tools': 'With this plan you can',
  'viewer.copy': 'Copy as text',
  'viewer.copy.done': 'The text is copied. You can paste it where you need it.',
  'viewer.copy.refused.title': 'Copy it yourself',
  'viewer.copy.refused':
    'Your browser did not let this page copy. The text is here, already selected: press Ctrl and C, or hold your finger on it.',
  'viewer.copy.close': 'Close the text',
  'viewer.copy.failed': 'The text could not be made just now. Nothing is lost: please try again.',

  'viewer.read': 'Read aloud',
  'viewer.read.pause': 'Pause',
  'viewer.read.resume': 'Read on',
  'viewer.read.stop': 'Stop reading',
  'viewer.read.state.reading': 'Reading aloud.',
  'viewer.read.state.paused': 'Reading is paused.',
  'viewer.read.state.stopped': 'Reading has stopped.',
  'viewer.read.state.done': 'That was the first page.',

  'viewer.changes': 'What has changed',
  'viewer.changes.since': 'What has changed since {date}',
  'viewer.changes.none': 'Nothing that this copy shows has changed.',
  'viewer.changes.more': { one: 'And {count} more change', other: 'And {count} more changes' },
  'viewer.changes.go': 'Go there',
  'viewer.changes.unreadable':
    'What the plan was before could not be read, so changes are not shown.',

  'viewer.mark.new': 'New',
  'viewer.mark.new-since': 'New since {date}',
  'viewer.mark.changed': 'Changed',
  'viewer.mark.changed-since': 'Changed since {date}',
  'viewer.anchor': 'Link to this line',

  'viewer.findings.partial':
    'The checks see what this copy shows. What is kept back from it they cannot see.',
} as const satisfies Record<`viewer.${string}`, Message>;
