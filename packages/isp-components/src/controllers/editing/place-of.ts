/** Where in a form the place of a finding or an issue is. */
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine } from '../../context/later-engine.ts';

/**
 * The place by line id, for a form that finds its fields so. Findings and issues are about a plan that
 * was read, so what reads plans is there whenever somebody asks.
 */
export function placeOf(plan: Plan, pointer: string): string {
  return laterEngine.loaded?.linePathOf(plan, pointer) ?? pointer;
}
