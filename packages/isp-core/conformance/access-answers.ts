/** What every audience sees and may change of every invented plan: the same in every JavaScript there is. */
import { generateCohort } from '@isp-kit/fixtures';
import { canEdit } from '../src/access/can-edit.ts';
import { defaultAccessTable } from '../src/access/default-table/default-table.ts';
import { mayOpen } from '../src/access/departed.ts';
import { viewFor } from '../src/access/view-for.ts';
import type { Edit } from '../src/edit/edit.ts';
import { canonicalJson } from '../src/kernel/canonical-json.ts';
import { isObject, textOf, type JsonObject } from '../src/kernel/json.ts';
import type { Plan } from '../src/plan/plan.ts';
import { openPlan } from '../src/plan/open-plan.ts';

export interface AccessAnswers {
  readonly plans: number;
  readonly audiences: number;
  readonly questions: number;
  readonly allowed: number;
  /** A sum over all the answers, words and all. */
  readonly checksum: number;
}

const today = '2026-11-22';

/** Cuts each plan, and some generated ones, for each audience, and asks about an edit of every kind at every line. */
export function accessAnswers(documents: readonly unknown[]): AccessAnswers {
  const made = generateCohort({ seed: 'access', size: 10, today });
  const plans = [...documents, ...made].map(planOf);
  const audiences = defaultAccessTable.audiences.map(({ audience }) => audience);
  let [questions, allowed, checksum] = [0, 0, 0];
  for (const plan of plans) {
    const edits = editsOf(plan);
    for (const audience of audiences) {
      const personId = plan.people.find(({ role }) => role === audience)?.id;
      const actor = { audience, ...(personId !== undefined && { personId }) };
      const view = viewFor(plan, { audience, today });
      const answers = edits.map((edit) => canEdit(plan, edit, { actor, today }));
      questions += answers.length;
      allowed += answers.filter((answer) => answer.allowed).length;
      const open = mayOpen(plan, { audience, today });
      checksum = sumOf(canonicalJson({ view, answers, open }), checksum);
    }
  }
  return { plans: plans.length, audiences: audiences.length, questions, allowed, checksum };
}

function planOf(document: unknown): Plan {
  const opened = openPlan(document);
  if (!opened.ok) throw new Error(opened.error[0]?.message);
  return opened.value;
}

function editsOf(plan: Plan): Edit[] {
  return linesIn(plan, '').flatMap(({ at, line }) => {
    const list = at.slice(0, at.lastIndexOf('/'));
    const fields = Object.keys(line).filter((key) => key !== 'id');
    return [
      { type: 'add', at: list, line },
      { type: 'move', at },
      { type: 'remove', at },
      ...fields.map((key): Edit => ({ type: 'set', at: `${at}/${key}`, value: 'other' })),
    ];
  });
}

function linesIn(node: unknown, at: string): { at: string; line: JsonObject }[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return linesIn(value, `${at}/${key}`);
    return value.filter(isObject).flatMap((line) => {
      const place = `${at}/${key}/${textOf(line['id'])}`;
      return [{ at: place, line: line as JsonObject }, ...linesIn(line, place)];
    });
  });
}

/** FNV-1a over UTF-16 units: small, and enough to tell two texts apart. */
function sumOf(text: string, start: number): number {
  let sum = start ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
