/** Names places of a plan in plain words, for messages: `/outcomes/1/target` is "the target of the second outcome". */

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "first" to "tenth", then "11th". */
export function ordinal(index: number): string {
  const n = index + 1;
  const word = ordinals[index];
  if (word !== undefined) return word;
  const lastTwo = n % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** What one entry of a list is called. */
const entryNames: Readonly<Record<string, string>> = {
  settings: 'setting',
  layers: 'layer',
  people: 'person',
  strengths: 'strength',
  interests: 'interest',
  mattersToMe: 'thing that matters to the child',
  whatWorks: 'thing that works',
  aspirations: 'hope',
  voices: 'record of what was said',
  barriers: 'barrier',
  adjustments: 'adjustment',
  provision: 'line of provision',
  outcomes: 'outcome',
  reviews: 'review',
  agreements: 'answer to the plan',
  decisions: 'decision',
  identifiers: 'identifier',
  languages: 'language',
  methods: 'way to communicate',
  formats: 'format',
  areas: 'area of development',
  statusHistory: 'change of status',
  invited: 'person invited',
  attended: 'person who came',
  authors: 'author',
  delivery: 'record of delivery',
  progress: 'observation of progress',
  advice: 'piece of advice',
  recommendations: 'recommendation',
  transitions: 'move',
  actions: 'action',
  peopleWhoKnowMe: 'person who knows the child',
  concerns: 'concern',
  stages: 'stage',
  panel: 'panel member',
  documents: 'document',
  otherPlans: 'other plan',
  packages: 'package',
  ehcpProvision: 'EHC plan provision',
};

/** Fields whose key says too little, or says it in jargon. */
const fieldNames: Readonly<Record<string, string>> = {
  id: 'id',
  dateOfBirth: 'date of birth',
  dueOn: 'due date',
  heldOn: 'date held',
  plannedFor: 'planned date',
  nextReviewOn: 'date of the next review',
  startedOn: 'start date',
  startsOn: 'start date',
  endsOn: 'end date',
  endedOn: 'end date',
  lastCheckedOn: 'date last checked',
  decidedOn: 'date of the decision',
  on: 'date',
  from: 'start date',
  to: 'end date',
  ehcp: 'EHC plan',
  ehcpReference: 'EHC plan reference',
  pfaArea: 'preparing-for-adulthood area',
  mattersToMe: 'list of what matters',
  createdAt: 'time of creation',
  updatedAt: 'time of the last change',
};

/** `statusHistory` becomes "status history". */
export function nameOfField(key: string): string {
  return fieldNames[key] ?? key.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
}

/** What one entry of a list is called: "outcome". */
export const nameOfEntry = (list: string): string => entryNames[list] ?? 'entry';

/** Names the place that `path` leads to; the empty path is "the plan". */
export function nameOfPlace(path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let list = '';
  for (const segment of path) {
    if (typeof segment === 'number') {
      names.pop();
      names.push(`${ordinal(segment)} ${nameOfEntry(list)}`);
    } else {
      list = String(segment);
      names.push(nameOfField(list));
    }
  }
  if (names.length === 0) return 'the plan';
  return names
    .slice(-2)
    .reverse()
    .map((name) => `the ${name}`)
    .join(' of ');
}
