/** What JSON Schema cannot say of a plan: ids are unique, and references lead to a line of the right list. */
import type { Issue } from '../kernel/issue.ts';
import { isObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { nameOfField, nameOfPlace } from './place-names.ts';
import type { Plan } from './plan.ts';
import { referenceFields } from './references.ts';
import { visitValuesAt, type DocumentPath } from './values-at.ts';

/** Issues with ids and references of a plan whose shape is already right. */
export function checkLines(plan: Plan): Issue[] {
  const ids = linesById(plan);
  // Where an id is used twice it is not clear what a reference to it means.
  return ids.duplicates.length > 0 ? ids.duplicates : danglingReferences(plan, ids.lists);
}

function danglingReferences(plan: Plan, lists: ReadonlyMap<string, string>): Issue[] {
  const issues: Issue[] = [];
  for (const { field, target } of referenceFields) {
    const list = toPointer(target);
    visitValuesAt(plan, field, (id, path) => {
      const found = typeof id === 'string' ? lists.get(id) : undefined;
      const leads = target.length === 0 ? found !== undefined : found === list;
      if (!leads) issues.push(danglingReference(String(id), path, target));
    });
  }
  return issues;
}

function danglingReference(id: string, path: DocumentPath, target: readonly string[]): Issue {
  const place = nameOfPlace(path);
  const list =
    target.length > 0 ? `’s ${target.toReversed().map(nameOfField).join(' of the ')}` : '';
  return {
    code: 'ISP_PLAN_DANGLING_REFERENCE',
    path: toPointer(path),
    message: `${place.charAt(0).toUpperCase()}${place.slice(1)} refers to something that is not in the plan${list}.`,
    data: { id, target: toPointer(target) },
  };
}

/** Which list each line is in, and an issue for each id that is used twice. */
function linesById(plan: Plan): { lists: Map<string, string>; duplicates: Issue[] } {
  const lists = new Map<string, string>();
  const duplicates: Issue[] = [];
  visitObject(plan, '');
  return { lists, duplicates };

  function visitObject(object: object, at: string): void {
    for (const key in object) {
      const value = (object as Record<string, unknown>)[key];
      if (typeof value !== 'object' || value === null || key === 'extensions') continue;
      if (Array.isArray(value)) visitLines(value, `${at}/${key}`);
      else visitObject(value, `${at}/${key}`);
    }
  }

  function visitLines(lines: readonly unknown[], list: string): void {
    lines.forEach((line, i) => {
      if (!isObject(line)) return;
      const id = line['id'];
      if (typeof id === 'string') {
        if (lists.has(id)) duplicates.push(duplicateId(id, `${list}/${i}`));
        lists.set(id, list);
      }
      visitObject(line, `${list}/${i}`);
    });
  }
}

function duplicateId(id: string, at: string): Issue {
  const path = fromPointer(at).map((segment) =>
    /^[0-9]+$/.test(segment) ? Number(segment) : segment,
  );
  return {
    code: 'ISP_PLAN_DUPLICATE_ID',
    path: `${at}/id`,
    message: `Two lines of the plan have the same id; one of them is ${nameOfPlace(path)}.`,
    data: { id },
  };
}
