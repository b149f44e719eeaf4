/** National Curriculum years as the school census has them, from early years to Year 14. */
import type { CodeEntry, CodeList } from './code-list.ts';

const year = (code: string, label: string, definition: string): CodeEntry => ({
  code,
  label,
  familyLabel: label,
  definition,
  status: 'guidance',
});

export const yearGroups: CodeList = {
  id: 'year-groups',
  title: 'Year groups',
  version: '2025',
  source: { ref: 'census-codes', at: 'NC year actual' },
  entries: [
    year('E1', 'Early years, first year', 'Under three at the start of the school year.'),
    year('E2', 'Early years, second year', 'Under three at the start of the school year.'),
    year('N1', 'Nursery, first year', 'Two years before Reception.'),
    year('N2', 'Nursery, second year', 'The year before Reception.'),
    year('R', 'Reception', 'Aged four at the start of the school year.'),
    ...Array.from({ length: 14 }, (_, i) =>
      year(String(i + 1), `Year ${i + 1}`, `Aged ${i + 5} at the start of the school year.`),
    ),
    year('X', 'Not in a year group', 'The setting does not use National Curriculum years.'),
  ],
};
