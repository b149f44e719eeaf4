/** What has been answered, as text: for a browser that restores its page, and for a store of drafts. */
import type { Entry } from '../editing/entry.ts';
import { isObject } from '../editing/plan-tree.ts';

export interface SavedAnswers {
  /** The id of the plan that they are about. */
  readonly plan: string;
  readonly step: string;
  readonly planned: string | undefined;
  readonly answers: ReadonlyMap<string, Entry>;
  readonly ids: ReadonlyMap<string, string>;
  readonly decisions: readonly string[];
  readonly moreVoices: readonly string[];
  readonly carried: ReadonlySet<string>;
}

export const answersText = (saved: SavedAnswers): string =>
  JSON.stringify({
    ...saved,
    answers: [...saved.answers],
    ids: [...saved.ids],
    carried: [...saved.carried],
  });

/** Reads what `answersText` wrote; undefined where it is something else, such as an older version’s. */
export function readAnswers(text: string): SavedAnswers | undefined {
  const value = parsed(text);
  if (!isObject(value) || typeof value['plan'] !== 'string') return undefined;
  const { plan, step, planned, answers, ids, decisions, moreVoices, carried } = value as Record<
    string,
    unknown
  >;
  const lists = [answers, ids, decisions, moreVoices, carried];
  if (!lists.every((list) => Array.isArray(list))) return undefined;
  return {
    plan: plan as string,
    step: typeof step === 'string' ? step : '',
    planned: typeof planned === 'string' ? planned : undefined,
    answers: new Map(answers as [string, Entry][]),
    ids: new Map(ids as [string, string][]),
    decisions: decisions as string[],
    moreVoices: moreVoices as string[],
    carried: new Set(carried as string[]),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
