export { areasOfDevelopment, type AreaCode, type AreaEntry } from './areas-of-development.ts';
export { audiences } from './audiences.ts';
export {
  findCode,
  labelOf,
  type CodeEntry,
  type CodeList,
  type CodeStatus,
  type LabelFor,
} from './code-list.ts';
export { layers, type LayerCode, type LayerEntry } from './layers.ts';
export { roles } from './roles.ts';
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
