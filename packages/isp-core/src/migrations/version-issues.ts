/** What is wrong with a document whose version we cannot read. */
import type { Issue } from '../kernel/issue.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export const notAPlan: Issue = {
  code: 'ISP_PLAN_NOT_A_PLAN',
  path: '',
  message: 'This is not an Individual Support Plan file. Check that the right file was chosen.',
};

export function fromTheFuture(version: string): Issue {
  return {
    code: 'ISP_PLAN_FUTURE_VERSION',
    path: '/schemaVersion',
    message: `This plan was written by a newer system (version ${version}; this one reads up to ${SCHEMA_VERSION}). Ask the sender for an older version, or update this system.`,
    data: { version, supported: SCHEMA_VERSION },
  };
}

export function neverWritten(version: string): Issue {
  return {
    code: 'ISP_PLAN_UNKNOWN_VERSION',
    path: '/schemaVersion',
    message: `This plan says that it is of version ${version}, which there never was. Ask the sender to export it again.`,
    data: { version, supported: SCHEMA_VERSION },
  };
}
