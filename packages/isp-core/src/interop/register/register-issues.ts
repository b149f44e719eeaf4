/** What can be wrong with a file that should be a register, or with a mapping. A closed list. */
import type { Issue } from '../../kernel/issue.ts';

export type RegisterIssueCode = keyof typeof messages;

const messages = {
  ISP_REGISTER_TOO_LARGE:
    'This file is larger than a register is expected to be. If it is right, raise the limit and read it again.',
  ISP_REGISTER_ENCODING:
    'The letters of this file cannot be read. Save it again as “CSV UTF-8” from the spreadsheet or the school’s system.',
  ISP_REGISTER_NOT_A_TABLE:
    'This is not a table as text. Save the sheet as CSV; a file that ends in .xls or .xlsx cannot be read here.',
  ISP_REGISTER_TOO_MANY: 'This table has more rows or columns than a register is expected to have.',
  ISP_REGISTER_NO_HEADINGS:
    'No row with headings was found, such as Surname, Forename and Date of birth. Say with a mapping which row it is and what its columns hold.',
  ISP_REGISTER_MAPPING: 'This mapping is not in the form that one has.',
  ISP_REGISTER_MAPPING_HEADER: 'The mapping names a column that the table does not have.',
} as const;

export function registerIssue(
  code: RegisterIssueCode,
  { path = '', detail }: { readonly path?: string; readonly detail?: string } = {},
): Issue {
  const more = detail === undefined ? '' : ` (${detail})`;
  return { code, path, message: `${messages[code]}${more}` };
}
