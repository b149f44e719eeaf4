/**
 * The five proposed areas of development, and an honest "other": literacy, numeracy and general
 * learning have no proposed successor. Old need types are never mapped to these by machine.
 */
import type { CodeEntry, CodeList } from './code-list.ts';

export type AreaCode =
  | 'executive-function'
  | 'motor-and-physical'
  | 'sensory'
  | 'speech-language-and-communication'
  | 'social-and-emotional'
  | 'other';

export interface AreaEntry extends CodeEntry {
  readonly code: AreaCode;
}

export const areasOfDevelopment: CodeList<AreaEntry> = {
  id: 'areas-of-development',
  title: 'Areas of development',
  version: '2026-02',
  source: { ref: 'cdc-overview-2026', at: 'Areas of development' },
  entries: [
    {
      code: 'executive-function',
      label: 'Executive function',
      familyLabel: 'Everyday skills',
      definition: 'Planning, starting, remembering, shifting attention and finishing.',
      status: 'proposed',
    },
    {
      code: 'motor-and-physical',
      label: 'Motor and physical',
      familyLabel: 'Moving and physical skills',
      definition: 'Moving, balance, hand skills, strength, stamina and physical comfort.',
      status: 'proposed',
    },
    {
      code: 'sensory',
      label: 'Sensory',
      familyLabel: 'Sensory needs',
      definition: 'Sight, hearing, and how sound, light, touch, taste, smell and movement feel.',
      status: 'proposed',
    },
    {
      code: 'speech-language-and-communication',
      label: 'Speech, language and communication',
      familyLabel: 'Speaking and understanding',
      definition: 'Understanding, speaking, signing, and using other ways to be understood.',
      status: 'proposed',
    },
    {
      code: 'social-and-emotional',
      label: 'Social and emotional',
      familyLabel: 'Social and emotional skills',
      definition: 'Feeling safe, knowing and managing feelings, and being with other people.',
      status: 'proposed',
    },
    {
      code: 'other',
      label: 'Other, or not in one area',
      familyLabel: 'Something else',
      definition:
        'A barrier that none of the proposed areas describes well, such as learning to read.',
      status: 'indicative',
    },
  ],
};
