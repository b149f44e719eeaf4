/** The small plans that rules' examples start from. For tests and docs: nothing that ships imports them. */
import type { Json } from '../../kernel/json.ts';
import { fromPointer, toPointer, valueAt } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Example } from './example.ts';

/** Ids that are easy to tell apart, and to find. */
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const targeted: Plan = {
  format: 'isp-plan',
  schemaVersion: '1.0',
  kind: 'support-plan',
  id: id(1),
  revision: 3,
  status: 'active',
  profile: 'england-current',
  authors: [],
  language: 'en-GB',
  createdAt: '2029-01-15T09:00:00Z',
  updatedAt: '2029-06-24T15:30:00Z',
  person: {
    givenName: 'Rowan',
    familyName: 'Ashby-Example',
    dateOfBirth: '2020-03-02',
    yearGroup: '5',
    identifiers: [],
    communication: { languages: [], methods: ['speech'], formats: [] },
  },
  settings: [],
  basis: { senProvision: 'yes', ehcp: 'none', layers: [], decidedOn: '2029-01-15' },
  people: [
    { id: id(10), name: 'Mrs Adeyemi', role: 'senco' },
    { id: id(11), name: 'Mr Pike', role: 'teaching-assistant' },
  ],
  about: {
    strengths: [{ id: id(20), text: 'Rowan notices when somebody is left out.' }],
    interests: [],
    mattersToMe: [{ id: id(21), text: 'Knowing what comes next.' }],
    whatWorks: [],
    aspirations: [],
  },
  voices: [
    {
      id: id(30),
      speaker: 'child',
      words: 'I like it when the list is on my table.',
      method: 'spoken',
      language: 'en-GB',
      on: '2029-06-20',
    },
    {
      id: id(31),
      speaker: 'family',
      words: 'Mornings are easier since the list.',
      method: 'written',
      language: 'en-GB',
      on: '2029-06-22',
    },
  ],
  barriers: [
    {
      id: id(40),
      statement: 'I lose track when there are many steps.',
      areas: ['executive-function'],
    },
  ],
  adjustments: [
    {
      id: id(50),
      statement: 'Steps are written on a card, one at a time.',
      kind: 'routine',
      barriers: [id(40)],
      startedOn: '2029-01-22',
    },
  ],
  provision: [
    {
      id: id(60),
      layer: 'targeted',
      statement: 'Practice in planning a task, then doing it.',
      barriers: [id(40)],
      outcomes: [id(70)],
      ehcpProvision: [],
      provider: id(11),
      recipient: { kind: 'group', size: 3 },
      amount: { sessions: 2, per: 'week', minutes: 20 },
      startsOn: '2029-09-10',
      endsOn: '2030-03-22',
      status: 'active',
      statusHistory: [],
    },
  ],
  outcomes: [
    {
      id: id(70),
      statement: 'Rowan finishes a task of three steps without being reminded.',
      kind: 'independence',
      barriers: [id(40)],
      lifecycle: 'active',
      achievement: 'not-yet-judged',
    },
  ],
  reviews: [
    {
      id: id(80),
      status: 'held',
      kind: 'yearly',
      heldOn: '2029-06-24',
      invited: [],
      attended: [],
      voices: [id(30), id(31)],
      outcomes: [],
      provision: [],
      adjustments: [],
      decisions: [],
    },
  ],
  agreements: [],
  delivery: [],
  progress: [],
  advice: [],
  transitions: [],
  concerns: [],
  documents: [],
  otherPlans: [],
};

const adjustments: Plan = {
  ...targeted,
  id: id(2),
  kind: 'adjustments-record',
  basis: { senProvision: 'no', ehcp: 'none', disability: 'yes', layers: [] },
  provision: [],
  outcomes: [],
  reviews: [],
};

const examplePlans: Readonly<Record<Example['base'], Plan>> = { targeted, adjustments };

/** The example's plan: a fresh copy of its base with the patch in it, still to be parsed. */
export function planOf({ base, patch = {} }: Pick<Example, 'base' | 'patch'>): unknown {
  const plan: unknown = JSON.parse(JSON.stringify(examplePlans[base]));
  for (const [pointer, value] of Object.entries(patch)) setAt(plan, fromPointer(pointer), value);
  return plan;
}

function setAt(document: unknown, path: readonly string[], value: Json): void {
  const key = path.at(-1) ?? '';
  const parent = valueAt(document, toPointer(path.slice(0, -1)));
  if (typeof parent !== 'object' || parent === null) {
    throw new Error(`An example changes ${toPointer(path)}, which its plan does not have.`);
  }
  if (value !== null) (parent as Record<string, Json>)[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}
