/** One defect at one place of the full document. */
import type { Json } from '../../json.ts';
import type { PatchOperation } from '../../patch/patch.ts';
import { nameOfCode, type InvalidByPatch, type ReadBy } from '../invalid-fixture.ts';
import type { FieldPlace } from './places.ts';

export interface Defect {
  /** The rest of its code, after `ISP_PLAN_`. */
  readonly code: string;
  readonly summary: string;
  readonly patch: readonly PatchOperation[];
  /** Where the issue is, where that is not the place itself. */
  readonly path?: string;
  /** Tells apart defects of one code at one place. */
  readonly variant?: string;
  readonly readBy?: ReadBy;
}

export function invalidAt(place: FieldPlace, defect: Defect): InvalidByPatch {
  const code = `ISP_PLAN_${defect.code}`;
  const variant = defect.variant === undefined ? '' : `-${defect.variant}`;
  return {
    name: `${nameOfCode(code)}-at-${place.words}${variant}`,
    code,
    path: defect.path ?? place.path,
    summary: defect.summary,
    base: 'everything',
    readBy: defect.readBy ?? 'both',
    patch: defect.patch,
  };
}

/** The place gets another value. */
export const replaced = ({ path }: FieldPlace, value: Json): PatchOperation[] => [
  { op: 'replace', path, value },
];
