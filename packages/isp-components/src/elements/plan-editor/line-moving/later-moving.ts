/** What moves a line by its handle: nobody needs it before a handle is touched. */
import { LaterModule } from '../../../context/later-module.ts';
import type { EditorScene } from '../scene.ts';
import type * as moving from './moving.ts';

export const laterMoving: LaterModule<typeof moving> = new LaterModule<typeof moving>(
  () => import('./moving.ts'),
);

/** Lifts the line whose handle was pressed, by pointer or by key. Without the module the buttons are there still. */
export async function liftLine(
  event: Event,
  { acts, words }: EditorScene,
  { at, name }: { readonly at: string; readonly name: string },
): Promise<void> {
  const handle = event.currentTarget as HTMLElement;
  const module = laterMoving.loaded ?? (await laterMoving.want());
  module?.lift(event, { handle, at, name, words, place: acts.place, say: acts.say });
}
