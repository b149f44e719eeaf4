/** The lists that the first page of a plan shows codes of, by the ids that core has for them. */
import type { CodeLists } from '@isp-kit/core/codes';
import {
  accessibleFormats,
  communicationMethods,
  roles,
  yearGroups,
} from '@isp-kit/core/codes/person';

export const firstCodeLists = {
  'accessible-formats': accessibleFormats,
  'communication-methods': communicationMethods,
  roles,
  'year-groups': yearGroups,
} as const satisfies CodeLists;
