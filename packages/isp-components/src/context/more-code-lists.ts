/** All lists of the kit that elements show codes of: those of the first page, and those that stand beyond it. */
import type { CodeLists } from '@isp-kit/core/codes';
import {
  areasOfDevelopment,
  audiences,
  layers,
  settingKinds,
  specialistPackages,
} from '@isp-kit/core/codes/lists';
import { firstCodeLists } from './first-code-lists.ts';

export const moreCodeLists = {
  ...firstCodeLists,
  'areas-of-development': areasOfDevelopment,
  audiences,
  layers,
  'setting-kinds': settingKinds,
  'specialist-packages': specialistPackages,
} as const satisfies CodeLists;
