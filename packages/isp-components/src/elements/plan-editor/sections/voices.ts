/** The child's and the family's own words. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import { voiceMethods } from '../../../controllers/editing/voice-methods.ts';
import type { SectionBody } from './section.ts';

const person = { kind: 'select', options: { from: 'lines', list: 'people' } } as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'speaker',
    label: 'editor.voice.speaker',
    control: {
      kind: 'radios',
      options: { from: 'words', area: 'choice.speaker', codes: ['child', 'family'] },
    },
    required: true,
  },
  { key: 'person', label: 'editor.voice.person', control: person },
  {
    key: 'words',
    label: 'editor.voice.words',
    control: { kind: 'textarea', size: 'account' },
    required: true,
  },
  {
    key: 'method',
    label: 'editor.voice.method',
    control: {
      kind: 'select',
      options: { from: 'words', area: 'choice.method', codes: voiceMethods },
    },
    required: true,
  },
  {
    key: 'language',
    label: 'editor.voice.language',
    control: { kind: 'select', options: { from: 'languages' } },
    required: true,
  },
  { key: 'on', label: 'editor.voice.on', control: { kind: 'date' }, required: true },
  { key: 'recordedBy', label: 'editor.voice.recordedBy', control: person },
  {
    key: 'document',
    label: 'editor.voice.document',
    hint: 'editor.voice.document.hint',
    control: { kind: 'select', options: { from: 'lines', list: 'documents' } },
  },
];

export const voices: SectionBody = {
  intro: 'editor.voices.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/voices',
        thing: 'editor.thing.voice',
        empty: 'editor.voices.empty',
        fields,
        namedBy: 'words',
        start: ({ plan, today, personId }) => ({
          language: plan.language,
          on: today,
          ...(personId !== undefined && { person: personId }),
        }),
      },
    },
  ],
};
