/** What JSON Schema cannot say of a plan: ids are unique, and references lead to a line of the right list. */
import type { Issue } from '../kernel/issue.ts';
import { isObject } from '../kernel/json.ts';
import { toPointer } from '../kernel/pointer.ts';
import { nameOfField, nameOfPlace } from './place-names.ts';
import type { Plan } from './plan.ts';
import { referencesIn } from './references.ts';

/** Issues with ids and references of a plan whose shape is already right. */
export function checkLines(plan: Plan): Issue[] {
  const ids = linesById(plan);
  return [...ids.duplicates, ...danglingReferences(plan, ids.lists)];
}

function danglingReferences(plan: Plan, lists: ReadonlyMap<string, string>): Issue[] {
  return referencesIn(plan).flatMap(({ id, path, target }) => {
    const list = toPointer(target);
    if (target.length === 0 ? lists.has(id) : lists.get(id) === list) return [];
    const place = nameOfPlace(path);
    return [
      {
        code: 'ISP_PLAN_DANGLING_REFERENCE',
        path: toPointer(path),
        message: `${place.charAt(0).toUpperCase()}${place.slice(1)} refers to something that is not in the plan${target.length > 0 ? `’s ${nameOfField(target.join(' of the '))}` : ''}.`,
        data: { id, target: list },
      },
    ];
  });
}

/** Which list each line is in, and an issue for each id that is used twice. */
function linesById(plan: Plan): { lists: Map<string, string>; duplicates: Issue[] } {
  const lists = new Map<string, string>();
  const duplicates: Issue[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((entry, i) => visitEntry(entry, [...path, i]));
    else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        if (key !== 'extensions') visit(child, [...path, key]);
      }
    }
  };
  const visitEntry = (entry: unknown, path: (string | number)[]): void => {
    if (!isObject(entry)) return;
    const id = entry['id'];
    if (typeof id === 'string') {
      if (lists.has(id)) duplicates.push(duplicateId(id, path));
      lists.set(id, toPointer(path.slice(0, -1)));
    }
    visit(entry, path);
  };
  visit(plan, []);
  return { lists, duplicates };
}

function duplicateId(id: string, path: (string | number)[]): Issue {
  return {
    code: 'ISP_PLAN_DUPLICATE_ID',
    path: toPointer([...path, 'id']),
    message: `Two lines of the plan have the same id; one of them is ${nameOfPlace(path)}.`,
    data: { id },
  };
}
