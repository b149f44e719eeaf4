/** Which section, list, line and field a line path leads to. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import { sectionFor } from './all-sections.ts';
import { laterSections } from './later-sections.ts';
import type { ListSpec, SectionPart, SectionSpec } from './section.ts';

export interface Place {
  readonly section: SectionSpec;
  readonly list?: ListSpec;
  /** The innermost line that the path is in. */
  readonly lineAt?: string;
  readonly field?: FieldSpec;
  /** What of the path is left inside the field. */
  readonly rest: string;
}

export function placeIn(at: string): Place {
  const section = sectionFor(at);
  for (const part of section.parts) {
    const place = placeInPart(section, part, at);
    if (place) return place;
  }
  return { section, rest: at };
}

function placeInPart(section: SectionSpec, part: SectionPart, at: string): Place | undefined {
  if (part.kind === 'reviews') return undefined;
  if (part.kind === 'list') return placeInList(section, part.list, part.list.key, at);
  const field = fieldIn(part.fields, part.at, at);
  return field && { section, ...field };
}

function placeInList(
  section: SectionSpec,
  list: ListSpec,
  listAt: string,
  at: string,
): Place | undefined {
  if (at !== listAt && !at.startsWith(`${listAt}/`)) return undefined;
  const id = at.slice(listAt.length + 1).split('/')[0] ?? '';
  if (id === '') return { section, list, rest: '' };
  const lineAt = `${listAt}/${id}`;
  for (const inner of list.lists ?? []) {
    const place = placeInList(section, inner, `${lineAt}/${inner.key}`, at);
    if (place) return place;
  }
  const markFields = laterSections.loaded?.markFields ?? [];
  const field = fieldIn(list.fields, lineAt, at) ?? fieldIn(markFields, `${lineAt}/restricted`, at);
  return { section, list, lineAt, rest: at.slice(lineAt.length), ...field };
}

function fieldIn(
  fields: readonly FieldSpec[],
  around: string,
  at: string,
): { field: FieldSpec; rest: string } | undefined {
  for (const field of fields) {
    const fieldAt = `${around}/${field.key}`;
    if (at === fieldAt || at.startsWith(`${fieldAt}/`)) {
      return { field, rest: at.slice(fieldAt.length) };
    }
  }
  return undefined;
}
