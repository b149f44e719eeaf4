export { acceptView, type AcceptedView } from './accept-view.ts';
export type {
  AccessTable,
  AudienceAccess,
  EditType,
  PathPattern,
  Permission,
  WithheldPart,
} from './access-table.ts';
export { canEdit, type Actor, type CanEditOptions, type EditAccess } from './can-edit.ts';
export { defaultAccessTable } from './default-table.ts';
export { viewFor, type View, type ViewOptions } from './view-for.ts';
export type { Withheld } from './withheld.ts';
