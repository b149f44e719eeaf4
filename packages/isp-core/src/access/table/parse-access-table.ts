/** From a host's JSON to an access table, or to what is wrong with it. */
import type { Issue } from '../../kernel/issue.ts';
import { isObject } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { findHiddenKey } from '../../plan/hidden-key.ts';
import { editTypes, type AccessTable } from '../access-table.ts';
import type { Delegation } from '../delegation.ts';
import { placesAt } from './plan-places.ts';
import {
  audienceTwice,
  badShape,
  cannotGo,
  endsFirst,
  notATable,
  nothingThere,
  otherVersion,
  unknownEdit,
} from './table-issues.ts';
import { delegationsSchema, tableSchema } from './table-schema.ts';

/** A table as a file has it: what it is and of which version, before what it says. */
export interface AccessTableFile extends AccessTable {
  readonly format: 'isp-access-table';
  readonly version: '1.0';
}

/** The table as a file has it. */
export function accessTableFile({ fixed, audiences }: AccessTable): AccessTableFile {
  return { format: 'isp-access-table', version: '1.0', fixed, audiences };
}

/**
 * Reads a JSON value as an access table: every pattern leads somewhere in a plan, and what is
 * withheld is something that a plan can do without, so that each view is a plan. Gives every issue.
 */
export function parseAccessTable(value: unknown): Result<AccessTable, Issue[]> {
  if (!isObject(value) || value['format'] !== 'isp-access-table') return err([notATable]);
  if (value['version'] !== '1.0') return err([otherVersion]);
  const hidden = findHiddenKey(value);
  if (hidden) return err([badShape(hidden.path)]);
  const parsed = tableSchema.safeParse(value);
  if (!parsed.success) return err(shapeIssues(parsed.error.issues));
  const { fixed, audiences } = parsed.data;
  const table: AccessTable = { fixed, audiences };
  const issues = [...twice(table), ...patternIssues(table)];
  return issues.length > 0 ? err(issues) : ok(table);
}

/** Reads a JSON list of what was delegated. Whether those who delegate may is the host’s to know. */
export function parseDelegations(value: unknown): Result<Delegation[], Issue[]> {
  const hidden = findHiddenKey(value);
  if (hidden) return err([badShape(hidden.path)]);
  const parsed = delegationsSchema.safeParse(value);
  if (!parsed.success) return err(shapeIssues(parsed.error.issues));
  const issues = parsed.data.flatMap(({ paths, from, until }, i) => [
    ...paths.flatMap((path, j) => nowhere(path, toPointer([i, 'paths', j]))),
    ...(until < from ? [endsFirst(toPointer([i, 'until']))] : []),
  ]);
  return issues.length > 0 ? err(issues) : ok(parsed.data);
}

interface ShapeIssue {
  readonly path: readonly PropertyKey[];
}

const MAX_ISSUES = 100;

function shapeIssues(issues: readonly ShapeIssue[]): Issue[] {
  return issues.slice(0, MAX_ISSUES).map(({ path }) => {
    const isEdit = path.at(-2) === 'edits';
    return isEdit ? unknownEdit(toPointer(path), editTypes) : badShape(toPointer(path));
  });
}

function twice({ audiences }: AccessTable): Issue[] {
  const seen = new Set<string>();
  return audiences.flatMap(({ audience }, i) => {
    const again = seen.has(audience);
    seen.add(audience);
    return again ? [audienceTwice(toPointer(['audiences', i, 'audience']), audience)] : [];
  });
}

function patternIssues({ fixed, audiences }: AccessTable): Issue[] {
  return [
    ...fixed.flatMap((path, i) => nowhere(path, toPointer(['fixed', i]))),
    ...audiences.flatMap(({ withheld, permissions }, i) => [
      ...withheld.flatMap(({ path }, j) =>
        notRemovable(path, toPointer(['audiences', i, 'withheld', j, 'path'])),
      ),
      ...permissions.flatMap(({ path }, j) =>
        nowhere(path, toPointer(['audiences', i, 'permissions', j, 'path'])),
      ),
    ]),
  ];
}

function nowhere(pattern: string, at: string): Issue[] {
  return placesAt(pattern).length > 0 ? [] : [nothingThere(at, pattern)];
}

function notRemovable(pattern: string, at: string): Issue[] {
  // `/concerns/**` withholds what `/concerns` does.
  const part = pattern.replace(/(?:\/\*\*)+$/, '');
  const places = placesAt(part);
  const needed = places.find(({ canGo }) => !canGo);
  if (places.length === 0) return [nothingThere(at, pattern)];
  return needed ? [cannotGo(at, pattern, toPointer(needed.path))] : [];
}
