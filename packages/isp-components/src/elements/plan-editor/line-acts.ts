/** What can be done with lines: add, take out and bring back, copy, move, fold. After each, focus is somewhere sensible and a sentence says what happened. */
import { newId } from '../../context/browser-ports.ts';
import { laterEngine } from '../../context/later-engine.ts';
import type { LineActsHost } from './line-acts-host.ts';
import { shortName } from './line-name.ts';
import { idOf, type EditorActs } from './scene.ts';
import type { ListSpec } from './sections/section.ts';
import { startFromIdea } from './starters/choose-starter.ts';

export type LineActs = Pick<
  EditorActs,
  'add' | 'startFromIdea' | 'remove' | 'restore' | 'move' | 'place' | 'duplicate' | 'toggle'
>;

export function lineActs(host: LineActsHost): LineActs {
  return {
    add: (list, at) => addLine(host, list, at),
    startFromIdea: (list, at) => void startFromIdea(host, list, at),
    remove: (at, name) => removeLine(host, at, shortName(name)),
    restore: () => restoreLine(host),
    move: (at, way, name) => moveLine(host, { at, way, name: shortName(name) }),
    place: (at, before, name) => placeLine(host, { at, before, name: shortName(name) }),
    duplicate: (list, at, name) => duplicateLine(host, list, { at, name: shortName(name) }),
    toggle: host.place.toggle,
  };
}

function addLine(host: LineActsHost, list: ListSpec, at: string): void {
  const line = host.editing.begin({
    list: at,
    fields: list.fields,
    start: list.start(host.start()),
    kind: list.evidence ? 'entry' : 'line',
  });
  host.place.lines.add(line);
  host.say(host.words().t('editor.line.added'));
  host.place.focusOn(`${idOf(line)}-${list.fields[0]?.key ?? ''}`.replaceAll('/', '-'));
}

/** Focus goes to the nearest line that is there to be seen, else to the button that adds one. */
function removeLine({ editing, words, say, place }: LineActsHost, at: string, name: string): void {
  const list = listOf(at);
  const ids = editing.linesAt(list).map(({ id }) => id);
  const index = ids.indexOf(at.slice(list.length + 1));
  const [earlier, followers] = [ids.slice(0, index), ids.slice(index + 1)];
  const removal = editing.remove(at);
  if (!removal.ok) {
    say(words().t(`editor.line.kept.${removal.keptFor}`, { name }));
    return;
  }
  place.removed = { at, name, followers, state: editing.state };
  say(words().t('editor.line.removed', { name }));
  const nearest = [...followers, ...earlier.toReversed()].map((id) => idOf(`${list}/${id}`));
  place.focusOn(...nearest, `${idOf(list)}-add`, 'section-title');
}

function restoreLine({ place, travel }: LineActsHost): void {
  const at = place.removed?.at;
  if (at !== undefined && travel('undo')) place.show(at);
}

function duplicateLine(
  { editing, words, say, place, start }: LineActsHost,
  list: ListSpec,
  { at, name }: { at: string; name: string },
): void {
  const copy =
    editing.plan &&
    laterEngine.loaded?.copyOf(editing.plan, at, { newId, start: list.start(start()) });
  if (!copy || !editing.make(copy.edit, copy.at)) {
    say(words().t('editor.line.not-copied', { name }));
    return;
  }
  say(words().t('editor.line.copied', { name }));
  place.show(copy.at);
}

interface Move {
  readonly at: string;
  readonly way: 'up' | 'down';
  readonly name: string;
}

/** Focus stays on what had it: the button, or the field in which Alt and an arrow were pressed. */
function moveLine(host: LineActsHost, { at, way, name }: Move): void {
  const edit = host.editing.plan && laterEngine.loaded?.moveOf(host.editing.plan, at, way);
  if (edit && host.editing.make(edit, at)) sayMoved(host, at, name);
  else host.say(host.words().t(way === 'up' ? 'editor.line.first' : 'editor.line.last', { name }));
}

interface Placing {
  readonly at: string;
  readonly before: string | undefined;
  readonly name: string;
}

function placeLine(host: LineActsHost, { at, before, name }: Placing): void {
  const edit = { type: 'move', at, ...(before !== undefined && { before }) } as const;
  if (host.editing.make(edit, at)) sayMoved(host, at, name);
}

function sayMoved({ editing, words, say, place }: LineActsHost, at: string, name: string): void {
  const list = listOf(at);
  const lines = editing.linesAt(list).filter(({ id }) => !editing.isDraft(`${list}/${id}`));
  const index = lines.findIndex(({ id }) => at === `${list}/${id}`) + 1;
  say(words().t('editor.line.moved', { name, index, total: lines.length }));
  place.focusOn();
}

const listOf = (at: string): string => at.slice(0, at.lastIndexOf('/'));
