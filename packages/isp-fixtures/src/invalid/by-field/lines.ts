/** Defects that only the document as a whole can have: ids that are used twice, references that lead nowhere. */
import { idAt } from '../../edge/id-at.ts';
import { makeValue } from '../../edge/make-document.ts';
import { isObject } from '../../json.ts';
import { replaced, type Defect } from './defect.ts';
import type { FieldPlace } from './places.ts';

export function lineDefects(place: FieldPlace): Defect[] {
  const { field } = place;
  if (field.kind === 'reference') return danglingReferences(place, field.target);
  return field.kind === 'list' && field.entry.kind === 'object' ? [idTwice(place)] : [];
}

function danglingReferences(place: FieldPlace, target: string): Defect[] {
  const code = 'DANGLING_REFERENCE';
  const nowhere: Defect = {
    code,
    variant: 'nowhere',
    summary: 'The id of no line at all.',
    patch: replaced(place, idAt('no line has this place')),
  };
  const ofThePlan: Defect = {
    code,
    variant: 'the-plan',
    summary: 'The plan’s own id, and the plan is no line.',
    patch: replaced(place, idAt('')),
  };
  if (target === '') return [nowhere, ofThePlan];
  return [nowhere, ofThePlan, wrongList(place, target)];
}

/** Lists that are easily mixed up with the right one; otherwise people, and for people barriers. */
const mixedUp: Readonly<Record<string, string>> = {
  people: 'barriers',
  provision: 'ehcp/provision',
  'ehcp.provision': 'provision',
  outcomes: 'ehcp/outcomes',
  'ehcp.outcomes': 'outcomes',
};

function wrongList(place: FieldPlace, target: string): Defect {
  const other = mixedUp[target] ?? 'people';
  return {
    code: 'DANGLING_REFERENCE',
    variant: 'wrong-list',
    summary: `The id of a line of ${other}, where one of ${target} belongs.`,
    patch: replaced(place, idAt(`/${other}/0`)),
  };
}

/** A second line in the list, right in all but that its id is the first one’s. */
function idTwice({ field, path }: FieldPlace): Defect {
  const second = `${path}/1`;
  const line = field.kind === 'list' ? makeValue(field.entry, second) : null;
  if (!isObject(line ?? undefined)) throw new RangeError('Only a list of lines has ids.');
  return {
    code: 'DUPLICATE_ID',
    path: `${second}/id`,
    summary: 'Two lines of the list have the same id.',
    patch: [
      { op: 'add', path: second, value: line },
      { op: 'replace', path: `${second}/id`, value: idAt(`${path}/0`) },
    ],
  };
}
