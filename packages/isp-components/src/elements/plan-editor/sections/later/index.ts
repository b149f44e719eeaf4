/** All that comes after the editor has drawn: fields and views of the parts that few plans have. */
import type { PlainKey } from '../../../../controllers/editing/field-spec.ts';
import type { SectionPart } from '../section.ts';
import { advice } from './advice.ts';
import { base } from './base.ts';
import { concerns } from './concerns.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { ehcp } from './ehcp.ts';
import { otherPlans } from './other-plans.ts';
import { progress } from './progress.ts';
import { transitions } from './transitions.ts';

export { editorLater } from '../../../../locales/en/editor-later.ts';
export { entryList } from './entry-list.ts';
export { fileReader } from './file-reader.ts';
export { markFields } from './mark-fields.ts';
export { lineMark } from './line-mark.ts';
export { wholePart } from './whole-part.ts';

export const parts = {
  delivery,
  progress,
  advice,
  base,
  ehcp,
  transitions,
  concerns,
  documents,
  otherPlans,
} as const satisfies Record<string, readonly SectionPart[]>;

export const introOf = (id: keyof typeof parts): PlainKey => `editor.${id}.intro`;
