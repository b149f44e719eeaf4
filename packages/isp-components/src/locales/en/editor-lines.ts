/** The words of the editor’s lists and parts: what can be done with a line, how a part stands, what is suggested. */
import type { Message } from '../message.ts';

export const editorLines = {
  'editor.line.copy': 'Duplicate',
  'editor.line.copy.name': 'Duplicate “{name}”',
  'editor.line.copied': 'Made a copy of “{name}” (copy), right after it.',
  'editor.line.not-copied': '“{name}” could not be copied.',
  'editor.line.handle': 'Move “{name}”',
  'editor.line.handle.hint':
    'Drag it to another place. With keys: press Space, choose a place with the up and down arrows, and press Space again.',
  'editor.line.gone': 'Removed “{name}”.',
  'editor.line.restore': 'Undo',
  'editor.line.restore.name': 'Undo: bring back “{name}”',
  'editor.line.adapted': 'Adapted from {source}',
  'editor.line.adapted.link': 'Adapted from {source} (opens in a new tab)',

  'editor.starter.open': 'Start from an idea',
  'editor.starter.begun':
    'A new entry was begun from an idea of {source}. Change its words so that they fit this child.',
  'editor.starter.not-loaded': 'The ideas could not be loaded. Please try again in a moment.',
  'editor.error.not-adapted':
    'Change “{label}” so that it fits this child: so far it is only the idea.',

  'editor.state.withheld': 'Not shown to you',
  'editor.state.read-only': 'To read',
  'editor.state.attention': { one: '{count} thing to look at', other: '{count} things to look at' },
  'editor.state.started': 'Started',
  'editor.state.done': 'Filled in',
  'editor.state.entries': { one: '{count} entry', other: '{count} entries' },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': 'About “{name}”',
  'editor.advice.more': { one: '{count} suggestion', other: '{count} suggestions' },
  'editor.advice.why': 'Why, and what helps',
  'editor.advice.why.name': 'Why, and what helps: {message}',
} as const satisfies Record<`editor.${string}`, Message>;
