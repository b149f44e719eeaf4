/** What can be done with lines: add, take out, move, fold. After each, focus is somewhere sensible and a sentence says what happened. */
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { shortName } from './line-name.ts';
import { idOf, type EditorActs } from './scene.ts';
import type { LineStart, ListSpec } from './sections/section.ts';

export interface LineActsHost {
  readonly editing: EditingController;
  readonly words: () => Localiser;
  readonly start: () => LineStart;
  /** Folded lines that are open. */
  readonly open: Set<string>;
  /** Says it in the status. */
  readonly say: (text: string) => void;
  /** Moves focus once the change is drawn, to the first of these ids that is there. */
  readonly focusOn: (...ids: string[]) => void;
  readonly redraw: () => void;
}

export type LineActs = Pick<EditorActs, 'add' | 'remove' | 'move' | 'toggle'>;

export function lineActs(host: LineActsHost): LineActs {
  return {
    add: (list, at) => addLine(host, list, at),
    remove: (at, name) => removeLine(host, at, shortName(name)),
    move: (at, way, name) => moveLine(host, { at, way, name: shortName(name) }),
    toggle: (at) => {
      if (!host.open.delete(at)) host.open.add(at);
      host.redraw();
    },
  };
}

function addLine(host: LineActsHost, list: ListSpec, at: string): void {
  const line = host.editing.begin(at, list.fields, list.start(host.start()));
  host.open.add(line);
  host.say(host.words().t('editor.line.added'));
  host.focusOn(`${idOf(line)}-${list.fields[0]?.key ?? ''}`.replaceAll('/', '-'));
}

function removeLine(
  { editing, words, say, focusOn }: LineActsHost,
  at: string,
  name: string,
): void {
  const list = at.slice(0, at.lastIndexOf('/'));
  const ids = editing.linesAt(list).map(({ id }) => id);
  const index = ids.indexOf(at.slice(list.length + 1));
  const neighbour = ids[index + 1] ?? ids[index - 1];
  const removal = editing.remove(at);
  if (!removal.ok) {
    say(words().t(`editor.line.kept.${removal.keptFor}`, { name }));
    return;
  }
  say(words().t('editor.line.removed', { name }));
  focusOn(...(neighbour === undefined ? [] : [idOf(`${list}/${neighbour}`)]), `${idOf(list)}-add`);
}

interface Move {
  readonly at: string;
  readonly way: 'up' | 'down';
  readonly name: string;
}

/** Focus stays on what had it: the button, or the field in which Alt and an arrow were pressed. */
function moveLine({ editing, words, say, focusOn }: LineActsHost, { at, way, name }: Move): void {
  const list = at.slice(0, at.lastIndexOf('/'));
  if (!editing.move(at, way)) {
    say(words().t(way === 'up' ? 'editor.line.first' : 'editor.line.last', { name }));
    return;
  }
  const lines = editing.linesAt(list).filter(({ id }) => !editing.isDraft(`${list}/${id}`));
  const index = lines.findIndex(({ id }) => at === `${list}/${id}`) + 1;
  say(words().t('editor.line.moved', { name, index, total: lines.length }));
  focusOn();
}
