/**
 * Specialist provision packages. Drafts: the official list is said to change, only the first name
 * below is verified, and a child may have elements of several. Replace this list when there is one.
 */
import type { CodeEntry, CodeList } from './code-list.ts';

const draft = (code: string, label: string, familyLabel: string, known: string): CodeEntry => ({
  code,
  label,
  familyLabel,
  definition: known,
  status: 'indicative',
});

const secondary = 'Named by a secondary source; the official draft has not been seen.';

export const specialistPackages: CodeList = {
  id: 'specialist-packages',
  title: 'Specialist provision packages (drafts)',
  version: '2026-02-draft',
  source: { ref: 'dfe-reform-2026', at: 'Specialist provision packages' },
  entries: [
    draft(
      'profound-and-multiple-learning',
      'Profound and multiple learning difficulties',
      'Very complex learning needs',
      'The first package of the consultation’s indicative list.',
    ),
    draft('executive-function', 'Significant executive function', 'Everyday skills', secondary),
    draft(
      'executive-function-and-communication',
      'Complex executive function and communication',
      'Everyday skills and communication',
      secondary,
    ),
    draft(
      'social-and-emotional',
      'Social and emotional development',
      'Social and emotional skills',
      secondary,
    ),
    draft('sensory', 'Sensory impairment', 'Sight and hearing', secondary),
    draft('physical', 'Physical disability', 'Moving and physical needs', secondary),
  ],
};
