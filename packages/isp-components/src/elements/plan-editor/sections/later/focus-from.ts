/** Moves focus after what an event brought about is drawn. */
import { focusAfterUpdate, type Drawn } from '../../../fields/focus-after-update.ts';
import { idOf } from '../../scene.ts';

/** To the first of these places that is there, in the element that the event happened in. */
export function focusFrom(event: Event, ...places: readonly string[]): void {
  focusLater(event)(...places);
}

/** The same for what is done after the event is over: what it happened in is known only until then. */
export function focusLater(event: Event): (...places: readonly string[]) => void {
  const { host } = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  return (...places) => focusAfterUpdate(host as Element & Drawn, places.map(idOf));
}
