/** Documents that belong to the plan, by reference: the plan holds a fingerprint, not the document. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { date, oneOf, person, text, words } from '../controls.ts';
import type { SectionPart } from '../section.ts';

const kinds = ['report', 'assessment', 'letter', 'voice', 'photo', 'plan', 'other'];

/** What schools keep most; any other type that a file has is kept. */
const mediaTypes = [
  ...['application/pdf', 'image/jpeg', 'image/png', 'text/plain', 'audio/mpeg', 'video/mp4'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/octet-stream',
];

const fields: readonly FieldSpec[] = [
  { key: 'title', label: 'editor.document.title', control: text, required: true },
  {
    key: 'kind',
    label: 'editor.document.kind',
    control: oneOf(words('documentKind', kinds)),
    required: true,
  },
  { key: 'on', label: 'editor.document.on', control: date },
  { key: 'author', label: 'editor.document.author', control: person },
  {
    key: 'keptAt',
    label: 'editor.document.keptAt',
    hint: 'editor.document.keptAt.hint',
    control: text,
  },
  {
    key: 'mediaType',
    label: 'editor.document.mediaType',
    control: oneOf({ from: 'words', area: 'editor.mediaType', codes: mediaTypes }),
    required: true,
  },
  {
    key: 'bytes',
    label: 'editor.document.bytes',
    control: { kind: 'number', min: 0, max: 1_000_000_000 },
  },
  {
    key: 'sha256',
    label: 'editor.document.sha256',
    hint: 'editor.document.sha256.hint',
    control: { kind: 'text', pattern: '[0-9a-f]{64}' },
    required: true,
  },
];

export const documents: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/documents',
      thing: 'editor.thing.document',
      empty: 'editor.documents.empty',
      fields,
      namedBy: 'title',
      fromFile: true,
      start: () => ({}),
    },
  },
];
