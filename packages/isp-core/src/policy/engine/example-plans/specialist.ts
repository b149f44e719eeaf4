/** An EHC plan beside the support plan: packages, advice, a base for part of the week, delivery and progress. */
import type { Plan } from '../../../plan/plan.ts';
import { id } from './example-id.ts';
import { specialistHelp } from './specialist-help.ts';
import { specialistRecord } from './specialist-record.ts';

export const specialist: Plan = {
  format: 'isp-plan',
  schemaVersion: '1.0',
  kind: 'support-plan',
  id: id(3),
  revision: 6,
  status: 'active',
  profile: 'england-proposed-2029',
  authors: [id(10)],
  language: 'en-GB',
  createdAt: '2028-09-18T09:00:00Z',
  updatedAt: '2029-12-14T15:30:00Z',
  person: {
    givenName: 'Imani',
    familyName: 'Quill-Example',
    dateOfBirth: '2021-05-14',
    yearGroup: '4',
    identifiers: [],
    communication: {
      languages: [
        { id: id(190), language: 'sw', use: 'first' },
        { id: id(191), language: 'sw', use: 'family' },
      ],
      methods: ['speech', 'symbols'],
      formats: ['interpreter', 'translated'],
    },
  },
  settings: [
    {
      id: id(170),
      name: 'Alder Bank Primary School (invented)',
      kind: 'school',
      phase: 'primary',
      attendance: 'main',
      from: '2025-09-03',
      identifiers: [],
    },
  ],
  basis: {
    senProvision: 'yes',
    ehcp: 'in-force',
    disability: 'yes',
    layers: [
      {
        id: id(180),
        layer: 'targeted-plus',
        reason: 'A speech and language therapist plans the work and coaches staff.',
        criteria: 'The setting’s criteria for help planned with a specialist.',
        from: '2028-09-18',
      },
      {
        id: id(181),
        layer: 'specialist',
        reason: 'The EHC plan names provision that the setting gives with specialist teachers.',
        criteria: 'The EHC plan, issued by the council.',
        from: '2029-02-12',
      },
    ],
    decidedBy: id(10),
    decidedOn: '2028-09-18',
  },
  people: [
    { id: id(10), name: 'Mrs Adeyemi', role: 'senco', knownSince: '2027-09-06' },
    { id: id(11), name: 'Mr Pike', role: 'class-teacher', knownSince: '2029-09-04' },
    { id: id(12), name: 'Zawadi Quill-Example', role: 'parent', relation: 'mother' },
    {
      id: id(13),
      name: 'Ms Lindqvist',
      role: 'speech-and-language-therapist',
      organisation: 'Riverside Children’s Therapy Service (invented)',
      knownSince: '2028-10-02',
    },
    {
      id: id(14),
      name: 'Mr Okoro',
      role: 'specialist-teacher',
      organisation: 'Westmere Council (invented)',
      knownSince: '2029-02-26',
    },
    { id: id(15), name: 'Dami', role: 'mentor', organisation: 'Westmere Swimmers (invented)' },
  ],
  about: {
    strengths: [{ id: id(20), text: 'Imani makes everybody laugh, and never forgets a tune.' }],
    interests: [{ id: id(26), text: 'Swimming, drums, and her baby cousin.' }],
    mattersToMe: [{ id: id(21), text: 'To be waited for until I have said it.' }],
    whatWorks: [{ id: id(27), text: 'Count to ten in your head before you ask again.' }],
    aspirations: [{ id: id(28), text: 'To drum in front of a crowd.' }],
  },
  ...specialistHelp,
  ...specialistRecord,
};
