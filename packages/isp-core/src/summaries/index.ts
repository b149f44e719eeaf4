export { chronologyText } from './chronology/chronology-text.ts';
export {
  chronology,
  type Chronology,
  type ChronologyOptions,
  type KeptFrom,
  type Shortfall,
} from './chronology/chronology.ts';
export type { ChronologyEvent, EventKind } from './chronology/event.ts';
