/**
 * What older records say in codes that the plan does not use: spans of SEN provision and ranked
 * types of need. Kept beside the plan under our own namespace, word for word, because no machine may
 * turn them into barriers or areas; a file for an older system is written from them again.
 */
import { isObject, type Json, type JsonObject } from '../../kernel/json.ts';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Incoming, NeedRecord, SenPeriod } from './incoming.ts';

/** The namespace among a plan’s `extensions`. */
export const BACKGROUND = 'isp-kit.background';

/** SEN history and types of need, as the census has them. */
export interface Background {
  readonly sen: readonly SenPeriod[];
  readonly needs: readonly NeedRecord[];
}

/** As it is written into a plan; undefined where there is nothing to keep. */
export function backgroundOf(incoming: Incoming): JsonObject | undefined {
  const { sen, needs, source, sourceDate } = incoming;
  if (sen.length === 0 && needs.length === 0) return undefined;
  return {
    source,
    ...(sourceDate === undefined ? {} : { sourceDate }),
    sen: sen.map((period): Json => ({ ...period })),
    needs: needs.map((need): Json => ({ ...need })),
  };
}

/** What a plan keeps of older records; empty where it keeps nothing. What is not in that form is passed over. */
export function readBackground({ extensions }: Plan): Background {
  const kept = extensions?.[BACKGROUND];
  if (!isObject(kept)) return { sen: [], needs: [] };
  return {
    sen: objectsIn(kept['sen']).flatMap(readPeriod),
    needs: objectsIn(kept['needs']).flatMap(readNeed),
  };
}

function readPeriod(value: Record<string, unknown>): SenPeriod[] {
  const { provision } = value;
  if (provision !== 'N' && provision !== 'K' && provision !== 'E') return [];
  return [{ provision, ...datesOf(value) }];
}

function readNeed(value: Record<string, unknown>): NeedRecord[] {
  const { type, label, rank, description } = value;
  if (typeof type !== 'string') return [];
  return [
    {
      type,
      label: typeof label === 'string' ? label : type,
      ...(typeof rank === 'number' && Number.isInteger(rank) ? { rank } : {}),
      ...datesOf(value),
      ...(typeof description === 'string' ? { description } : {}),
    },
  ];
}

const objectsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

function datesOf(value: Record<string, unknown>): { from?: string; to?: string } {
  const { from, to } = value;
  return {
    ...(isDate(from) ? { from } : {}),
    ...(isDate(to) ? { to } : {}),
  };
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isPlainDate(value);
