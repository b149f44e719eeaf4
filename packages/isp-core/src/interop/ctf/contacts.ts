/** Contacts: those who bring the child up become people of the plan, with their name and who they are. */
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming } from '../draft/incoming.ts';
import { planText } from '../draft/plan-text.ts';
import { childrenOf, textAt } from './element-text.ts';
import type { FieldReader } from './fields.ts';
import type { XmlElement } from './xml-elements.ts';

interface Relation {
  readonly role: string;
  readonly relation: string;
}

/** Codes of the census. Foster and step parents look after a child; who has parental responsibility is another question. */
const relations: ReadonlyMap<string, Relation> = new Map([
  ['PAM', { role: 'parent', relation: 'mother' }],
  ['PAF', { role: 'parent', relation: 'father' }],
  ['STM', { role: 'carer', relation: 'stepmother' }],
  ['STF', { role: 'carer', relation: 'stepfather' }],
  ['FOM', { role: 'carer', relation: 'foster mother' }],
  ['FOF', { role: 'carer', relation: 'foster father' }],
  ['CAR', { role: 'carer', relation: 'carer' }],
]);

export const readContacts: FieldReader = (contacts, incoming, report) => {
  for (const contact of childrenOf(contacts, 'contact')) readContact(contact, incoming, report);
};

function readContact(contact: XmlElement, incoming: Incoming, report: ImportReport): void {
  const { place, written: field } = contact;
  const code = textAt(contact, 'relationship', 'relation', 'contactrelationship').toUpperCase();
  const name = planText(nameOf(contact), { field, place, size: 'name' }, report);
  const known = relations.get(code);
  if (name === undefined) return;
  if (!known) {
    report.ask({
      code: 'ISP_IMPORT_FOR_A_PERSON',
      field,
      place,
      value: code,
      message:
        'This contact is not a parent or carer by its code, so it was left out: an emergency contact is no part of a plan. Add them where they take part.',
    });
    return;
  }
  incoming.people.push({ name, ...known });
  const message =
    'Taken with the name and relation. Addresses and numbers stay in the school’s own record.';
  report.taken(field, place, message);
}

function nameOf(contact: XmlElement): string {
  const parts = ['title', 'forename', 'surname'].map((part) => textAt(contact, part));
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}
