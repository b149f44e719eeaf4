/** The lists whose codes stand in plans, by their ids. What only returns and registers use is not among them. */
import { areasOfDevelopment } from './areas-of-development.ts';
import type { CodeLists } from './all-lists.ts';
import { accessibleFormats, communicationMethods } from './communication.ts';
import { layers } from './layers.ts';
import { preparingForAdulthood } from './preparing-for-adulthood.ts';
import { roles } from './roles.ts';
import { settingKinds } from './setting-kinds.ts';
import { specialistPackages } from './specialist-packages.ts';
import { yearGroups } from './year-groups.ts';

export const planLists = {
  'accessible-formats': accessibleFormats,
  'areas-of-development': areasOfDevelopment,
  'communication-methods': communicationMethods,
  layers,
  'preparing-for-adulthood': preparingForAdulthood,
  roles,
  'setting-kinds': settingKinds,
  'specialist-packages': specialistPackages,
  'year-groups': yearGroups,
} as const satisfies CodeLists;
