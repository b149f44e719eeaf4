/** The rules of the kit. They weigh more than an element, and nobody needs them to begin to write. */
import { LaterModule } from './later-module.ts';
import type * as rules from './rules.ts';

export type Rules = typeof rules;

export const laterRules: LaterModule<Rules> = new LaterModule<Rules>(() => import('./rules.ts'));
