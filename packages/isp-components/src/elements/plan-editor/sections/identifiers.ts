/** Numbers by which systems know a child or a setting, with the days on which each was in use. */
import type { PlainKey } from '../../../controllers/editing/field-spec.ts';
import type { ListSpec } from './section.ts';

export const identifiers = (
  key: string,
  title: PlainKey,
  schemes: readonly string[],
): ListSpec => ({
  key,
  title,
  thing: 'editor.thing.identifier',
  namedBy: 'value',
  fields: [
    {
      key: 'scheme',
      label: 'editor.identifier.scheme',
      control: {
        kind: 'select',
        options: { from: 'words', area: 'editor.scheme', codes: schemes, own: true },
      },
      required: true,
    },
    { key: 'value', label: 'editor.identifier.value', control: { kind: 'text' }, required: true },
    { key: 'from', label: 'editor.identifier.from', control: { kind: 'date' } },
    { key: 'to', label: 'editor.identifier.to', control: { kind: 'date' } },
  ],
  start: () => ({}),
});
