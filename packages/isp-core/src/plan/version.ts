/** Which documents this kit can read. */
import type { Issue } from '../kernel/issue.ts';
import { isObject } from '../kernel/json.ts';

/** The schema version that this kit writes. */
export const SCHEMA_VERSION = '0.9';

/** An issue where the value is no plan, or a plan of a version that this kit does not know. */
export function checkVersion(value: unknown): Issue | undefined {
  if (!isObject(value) || value['format'] !== 'isp-plan') {
    return {
      code: 'ISP_PLAN_NOT_A_PLAN',
      path: '',
      message: 'This is not an Individual Support Plan file. Check that the right file was chosen.',
    };
  }
  const version = value['schemaVersion'];
  if (typeof version !== 'string' || version === SCHEMA_VERSION) return undefined;
  return isLater(version) ? fromTheFuture(version) : undefined;
}

function fromTheFuture(version: string): Issue {
  return {
    code: 'ISP_PLAN_FUTURE_VERSION',
    path: '/schemaVersion',
    message: `This plan was written by a newer system (version ${version}; this one reads up to ${SCHEMA_VERSION}). Ask the sender for an older version, or update this system.`,
    data: { version, supported: SCHEMA_VERSION },
  };
}

function isLater(version: string): boolean {
  const match = /^(\d{1,6})\.(\d{1,6})$/.exec(version);
  if (!match) return false;
  const [major = 0, minor = 0] = SCHEMA_VERSION.split('.').map(Number);
  const theirs = Number(match[1]);
  return theirs > major || (theirs === major && Number(match[2]) > minor);
}
