/** What records and checks edits. It comes as soon as the plan is drawn; until then what is done waits in order. */
import type * as engine from '../controllers/editing/engine.ts';
import { LaterModule } from './later-module.ts';

export type Engine = typeof engine;

export const laterEngine: LaterModule<Engine> = new LaterModule<Engine>(
  () => import('../controllers/editing/engine.ts'),
);
