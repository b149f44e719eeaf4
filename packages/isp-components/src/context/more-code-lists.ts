/** The lists of the kit whose codes stand beyond the first page of a plan: brought by whoever shows them. */
import type { CodeLists } from '@isp-kit/core/codes';
import {
  areasOfDevelopment,
  audiences,
  layers,
  settingKinds,
  specialistPackages,
} from '@isp-kit/core/codes/lists';

export const moreCodeLists = {
  'areas-of-development': areasOfDevelopment,
  audiences,
  layers,
  'setting-kinds': settingKinds,
  'specialist-packages': specialistPackages,
} as const satisfies CodeLists;
