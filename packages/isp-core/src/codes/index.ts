export { codeLists, type CodeLists } from './all-lists.ts';
export { areasOfDevelopment, type AreaCode, type AreaEntry } from './areas-of-development.ts';
export { audiences } from './audiences.ts';
export {
  extendCodes,
  findCode,
  isInUse,
  labelOf,
  type CodeEntry,
  type CodeList,
  type CodeStatus,
  type LabelFor,
} from './code-list.ts';
export { accessibleFormats, communicationMethods } from './communication.ts';
export { layers, type LayerCode, type LayerEntry } from './layers.ts';
export { preparingForAdulthood } from './preparing-for-adulthood.ts';
export { roles } from './roles.ts';
export { senProvision } from './sen-provision.ts';
export { senTypes, type SenTypeEntry } from './sen-types.ts';
export { settingKinds } from './setting-kinds.ts';
export { specialistPackages } from './specialist-packages.ts';
export {
  resolveSource,
  sources,
  type Source,
  type SourceId,
  type SourcePlace,
  type SourceRef,
  type SourceStatus,
} from './sources.ts';
export { yearGroups } from './year-groups.ts';
