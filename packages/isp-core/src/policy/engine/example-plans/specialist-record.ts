/** What was said, advised, delivered, seen, reviewed and agreed in the example beside an EHC plan. */
import type { Plan } from '../../../plan/plan.ts';
import { id } from './example-id.ts';

export const specialistRecord: Pick<
  Plan,
  | 'voices'
  | 'reviews'
  | 'agreements'
  | 'delivery'
  | 'progress'
  | 'advice'
  | 'transitions'
  | 'concerns'
  | 'documents'
  | 'otherPlans'
> = {
  voices: [
    {
      id: id(30),
      speaker: 'child',
      words: 'Wait. Wait. Then I talk!',
      method: 'symbols',
      language: 'en-GB',
      on: '2029-10-08',
      document: id(150),
      recordedBy: id(13),
    },
    {
      id: id(31),
      speaker: 'family',
      person: id(12),
      words: 'She tells her stories at home now, in both languages, and we wait for her.',
      method: 'interpreter',
      language: 'en-GB',
      on: '2029-10-15',
      recordedBy: id(10),
    },
  ],
  reviews: [
    {
      id: id(80),
      status: 'held',
      kind: 'ehcp',
      plannedFor: '2029-10-15',
      heldOn: '2029-10-15',
      invited: [id(10), id(11), id(12), id(13), id(14)],
      attended: [id(10), id(11), id(12), id(13)],
      voices: [id(30), id(31)],
      summary: 'The group works and goes on. Reading is slower than hoped, so it has its own time.',
      outcomes: [
        {
          id: id(81),
          outcome: id(70),
          achievement: 'partly-achieved',
          evidence: 'She spoke in three talks of five in September.',
          next: 'continue',
        },
        {
          id: id(82),
          outcome: id(71),
          achievement: 'partly-achieved',
          evidence: '38 words a minute in October.',
          next: 'continue',
        },
      ],
      provision: [60, 61, 62].map((line, i) => ({
        id: id(83 + i),
        provision: id(line),
        delivered: 'yes',
        helped: line === 61 ? 'somewhat' : 'yes',
        reason: 'The same adult each time, at the same time of the week.',
        next: 'keep',
      })),
      adjustments: [{ id: id(86), adjustment: id(50), happens: 'yes', helps: 'yes', next: 'keep' }],
      decisions: [
        { id: id(87), text: 'Cards for history as well.', owner: id(11), dueOn: '2030-02-08' },
      ],
      nextReviewOn: '2030-10-07',
    },
  ],
  agreements: (['child', 'family', 'setting'] as const).map((party, i) => ({
    id: id(90 + i),
    party,
    position: 'agreed',
    revision: 5,
    review: id(80),
    on: '2029-10-15',
  })),
  delivery: [
    { id: id(100), provision: id(60), on: '2029-12-03', delivered: 'yes', minutes: 40 },
    {
      id: id(101),
      provision: id(61),
      on: '2029-12-04',
      delivered: 'no',
      reason: 'staff-absent',
      note: 'Made up on 7 December, with Imani’s agreement.',
      recordedBy: id(11),
    },
    { id: id(102), provision: id(61), on: '2029-12-07', delivered: 'yes', minutes: 30 },
    { id: id(103), provision: id(62), on: '2029-12-07', delivered: 'yes', minutes: 90 },
  ],
  progress: [
    {
      id: id(110),
      outcome: id(70),
      on: '2029-12-07',
      kind: 'narrative',
      text: 'Imani opened the talk on Friday, and nobody broke in.',
      observedBy: id(11),
    },
    { id: id(111), outcome: id(71), on: '2029-12-10', kind: 'measure', value: 42 },
  ],
  advice: [
    {
      id: id(120),
      author: id(13),
      status: 'received',
      requestedOn: '2028-09-20',
      givenOn: '2029-05-21',
      summary:
        'Imani understands more than she says. Time to answer, and stories told twice, help.',
      document: id(151),
      recommendations: [
        {
          id: id(121),
          text: 'A weekly story group of three or four.',
          response: 'adopted',
          provision: [id(60)],
          adjustments: [],
        },
        {
          id: id(122),
          text: 'A sand timer of ten seconds on each table.',
          response: 'adapted',
          reason: 'Imani found the timer a rush, so adults count in their heads.',
          provision: [],
          adjustments: [id(50)],
        },
      ],
    },
  ],
  transitions: [],
  concerns: [],
  documents: [
    {
      id: id(150),
      title: 'Imani’s symbol board',
      kind: 'voice',
      on: '2029-10-08',
      mediaType: 'image/png',
      sha256: 'a'.repeat(64),
    },
    {
      id: id(151),
      title: 'Speech and language advice',
      kind: 'report',
      on: '2029-05-21',
      author: id(13),
      mediaType: 'application/pdf',
      sha256: 'b'.repeat(64),
    },
  ],
  otherPlans: [],
};
