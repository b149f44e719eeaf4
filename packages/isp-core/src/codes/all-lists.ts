/** Every list that we ship, by its id. A host passes its own set where it has other lists. */
import { areasOfDevelopment } from './areas-of-development.ts';
import { audiences } from './audiences.ts';
import type { CodeList } from './code-list.ts';
import { accessibleFormats, communicationMethods } from './communication.ts';
import { layers } from './layers.ts';
import { preparingForAdulthood } from './preparing-for-adulthood.ts';
import { roles } from './roles.ts';
import { senProvision } from './sen-provision.ts';
import { senTypes } from './sen-types.ts';
import { settingKinds } from './setting-kinds.ts';
import { specialistPackages } from './specialist-packages.ts';
import { yearGroups } from './year-groups.ts';

/** The lists by their ids. */
export type CodeLists = Readonly<Record<string, CodeList>>;

export const codeLists = {
  'accessible-formats': accessibleFormats,
  'areas-of-development': areasOfDevelopment,
  audiences,
  'communication-methods': communicationMethods,
  layers,
  'preparing-for-adulthood': preparingForAdulthood,
  roles,
  'sen-provision': senProvision,
  'sen-types': senTypes,
  'setting-kinds': settingKinds,
  'specialist-packages': specialistPackages,
  'year-groups': yearGroups,
} as const satisfies CodeLists;
