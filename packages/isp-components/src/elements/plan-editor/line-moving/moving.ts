/** Moving a line by its handle: where a press of the pointer and a press of a key part. */
import { lineMoving } from '../../../locales/en/line-moving.ts';
import { bringWords } from '../later-builds-on.ts';
import { adoptStyles } from '../../../styles/adopt.ts';
import { moveByKeys } from './by-keys.ts';
import { moveByPointer } from './by-pointer.ts';
import { LiftedLine, type Lift } from './lifted-line.ts';
import { movingStyles } from './moving.styles.ts';

bringWords(lineMoving);

/** Handles of lines that are lifted by key, each with what puts it down. */
const lifted = new WeakMap<HTMLElement, () => void>();

export function lift(event: Event, what: Lift): void {
  const { handle } = what;
  adoptStyles(handle.getRootNode(), movingStyles);
  if (event.type === 'pointerdown') {
    if (!lifted.has(handle)) moveByPointer(event as PointerEvent, new LiftedLine(what));
    return;
  }
  const putDown = lifted.get(handle);
  if (putDown) putDown();
  else
    lifted.set(
      handle,
      moveByKeys(new LiftedLine(what), () => lifted.delete(handle)),
    );
}
