/** All that somebody can do in the editor besides writing in a field. */
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { Plan } from '@isp-kit/core/plan';
import { lineActs, type LineActs } from './line-acts.ts';
import type { LineActsHost } from './line-acts-host.ts';
import type { EditorActs } from './scene.ts';

export interface EditorActsHost extends Omit<LineActsHost, 'start'> {
  /** The id of the person of the plan who is writing, where that is known. */
  readonly personId: () => string | undefined;
  readonly today: () => string;
  readonly travel: (way: 'undo' | 'redo') => boolean;
  readonly save: () => void;
}

export function editorActs(host: EditorActsHost): EditorActs {
  const { editing, place, say, travel, save, today, personId } = host;
  const start = () => ({ plan: editing.plan as Plan, today: today(), personId: personId() });
  return {
    ...inOrder(editing, lineActs({ ...host, start })),
    say,
    select: place.select,
    travel,
    save: () => {
      say('');
      save();
    },
  };
}

/** A new line only stands beside the plan, so it is begun at once; what changes the plan waits for what records it. */
function inOrder({ inOrder: wait }: EditingController, acts: LineActs): LineActs {
  const { remove, restore, move, place, duplicate } = acts;
  return {
    ...acts,
    remove: (at, name) => wait(() => remove(at, name)),
    restore: () => wait(restore),
    move: (at, way, name) => wait(() => move(at, way, name)),
    place: (at, before, name) => wait(() => place(at, before, name)),
    duplicate: (list, at, name) => wait(() => duplicate(list, at, name)),
  };
}
