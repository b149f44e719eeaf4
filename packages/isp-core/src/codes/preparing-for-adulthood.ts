/** The four areas of preparing for adulthood, from Year 9 at the latest. */
import type { CodeEntry, CodeList } from './code-list.ts';

const area = (code: string, label: string, familyLabel: string, definition: string): CodeEntry => ({
  code,
  label,
  familyLabel,
  definition,
  status: 'guidance',
});

export const preparingForAdulthood: CodeList = {
  id: 'preparing-for-adulthood',
  title: 'Preparing for adulthood',
  version: '2015-01',
  source: { ref: 'send-code-2015', at: 'chapter 8' },
  entries: [
    area(
      'employment',
      'Higher education and employment',
      'Study and work',
      'Ways into further study, training and paid work.',
    ),
    area(
      'independent-living',
      'Independent living',
      'Living my own life',
      'Choice, control and support over one’s own life and home.',
    ),
    area(
      'community',
      'Participating in society',
      'Friends and community',
      'Friends, relationships, and being part of the community.',
    ),
    area(
      'health',
      'Being as healthy as possible in adult life',
      'Being healthy',
      'Looking after body and mind, and adult health services.',
    ),
  ],
};
