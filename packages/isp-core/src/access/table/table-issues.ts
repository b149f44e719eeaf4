/** What is wrong with an access table. */
import type { Issue } from '../../kernel/issue.ts';

const issue = (code: string, path: string, message: string): Issue => ({ code, path, message });

export const notATable = issue(
  'ISP_ACCESS_TABLE_NOT_A_TABLE',
  '',
  'This is not an access table: it does not say “format”: “isp-access-table”.',
);

export const otherVersion = issue(
  'ISP_ACCESS_TABLE_OTHER_VERSION',
  '/version',
  'This access table is of another version than 1.0, the one that is known here.',
);

export const badShape = (path: string) =>
  issue(
    'ISP_ACCESS_TABLE_BAD_SHAPE',
    path,
    path === ''
      ? 'The table has something in it that an access table does not have.'
      : `“${path}” does not hold what an access table holds there.`,
  );

export const unknownEdit = (path: string, known: readonly string[]) =>
  issue(
    'ISP_ACCESS_TABLE_UNKNOWN_EDIT',
    path,
    `“${path}” is not a kind of edit. There are: ${known.join(', ')}.`,
  );

export const audienceTwice = (path: string, audience: string) =>
  issue(
    'ISP_ACCESS_TABLE_AUDIENCE_TWICE',
    path,
    `The audience “${audience}” is in the table twice, so it is not clear what holds for it.`,
  );

export const nothingThere = (path: string, pattern: string) =>
  issue(
    'ISP_ACCESS_TABLE_NOTHING_THERE',
    path,
    `No plan has anything at “${pattern}”. It may be spelt differently.`,
  );

export const cannotGo = (path: string, pattern: string, needed: string) =>
  issue(
    'ISP_ACCESS_TABLE_NEEDED',
    path,
    `A plan cannot do without “${needed}”, so “${pattern}” cannot be withheld. Withhold a list or an optional field.`,
  );

export const endsFirst = (path: string) =>
  issue(
    'ISP_ACCESS_TABLE_ENDS_FIRST',
    path,
    'The last day is before the first, so this would never hold.',
  );
