/** The child or young person: name, year, and how they and their family communicate. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import { identifiers } from './identifiers.ts';
import type { ListSpec, SectionBody } from './section.ts';

const personFields: readonly FieldSpec[] = [
  {
    key: 'preferredName',
    label: 'editor.person.preferredName',
    control: { kind: 'text' },
  },
  {
    key: 'givenName',
    label: 'editor.person.givenName',
    control: { kind: 'text' },
    required: true,
  },
  {
    key: 'familyName',
    label: 'editor.person.familyName',
    control: { kind: 'text' },
    required: true,
  },
  { key: 'pronouns', label: 'editor.person.pronouns', control: { kind: 'text' } },
  {
    key: 'dateOfBirth',
    label: 'editor.person.dateOfBirth',
    control: { kind: 'date' },
    required: true,
  },
  {
    key: 'yearGroup',
    label: 'editor.person.yearGroup',
    control: { kind: 'select', options: { from: 'codes', list: 'year-groups' } },
    required: true,
  },
];

const communicationFields: readonly FieldSpec[] = [
  {
    key: 'methods',
    label: 'editor.person.methods',
    control: {
      kind: 'checkboxes',
      options: { from: 'codes', list: 'communication-methods', own: true },
    },
  },
  {
    key: 'formats',
    label: 'editor.person.formats',
    control: {
      kind: 'checkboxes',
      options: { from: 'codes', list: 'accessible-formats', own: true },
    },
  },
  {
    key: 'notes',
    label: 'editor.person.notes',
    control: { kind: 'textarea', size: 'statement' },
  },
];

const languages: ListSpec = {
  key: '/person/communication/languages',
  title: 'editor.person.languages',
  thing: 'editor.thing.language',
  namedBy: ['language', 'use'],
  fields: [
    {
      key: 'language',
      label: 'editor.language.language',
      control: { kind: 'select', options: { from: 'languages' } },
      required: true,
    },
    {
      key: 'use',
      label: 'editor.language.use',
      control: {
        kind: 'select',
        options: {
          from: 'words',
          area: 'choice.languageUse',
          codes: ['first', 'home', 'learning', 'family'],
        },
      },
      required: true,
    },
  ],
  start: () => ({}),
};

export const person: SectionBody = {
  parts: [
    { kind: 'fields', at: '/person', fields: personFields },
    {
      kind: 'fields',
      at: '/person/communication',
      title: 'editor.person.communication',
      fields: communicationFields,
    },
    { kind: 'list', list: languages },
    {
      kind: 'list',
      list: identifiers('/person/identifiers', 'editor.person.identifiers', ['upn', 'uln']),
    },
  ],
};
