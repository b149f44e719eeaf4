export { acceptView, type AcceptedView } from './accept-view.ts';
export type {
  AccessTable,
  AfterLeaving,
  AudienceAccess,
  EditType,
  OwnField,
  PathPattern,
  Permission,
  WithheldPart,
} from './access-table.ts';
export type { Actor, EditAccess } from './actor.ts';
export { canEdit, type CanEditOptions } from './can-edit.ts';
export { canEditWith } from './can-edit-with.ts';
export { viewWith } from './cut-view.ts';
export { defaultAccessTable } from './default-table/default-table.ts';
export type { Delegation } from './delegation.ts';
export { logFor } from './log/log-for.ts';
export { notesFor } from './notes-for.ts';
export { mayOpen, type MayOpenOptions, type OpenAccess } from './departed.ts';
export type { Rights } from './rights.ts';
export { rightsFor } from './rights-for.ts';
export { viewFor, type View, type ViewOptions } from './view-for.ts';
export type { Withheld } from './withheld.ts';
export {
  endOfCompulsorySchoolAge,
  youngPersonRights,
  type YoungPersonRights,
} from './young-person-rights.ts';
export {
  accessTableFile,
  parseAccessTable,
  parseDelegations,
  type AccessTableFile,
} from './table/parse-access-table.ts';
export { disclose, type Disclosure, type DisclosureDecision } from './subject-access/disclose.ts';
export type { Doubt } from './subject-access/doubts.ts';
export type { HeldField } from './subject-access/holdings.ts';
export { disclosureText, subjectAccessText } from './subject-access/plain-text.ts';
export {
  subjectAccess,
  type HeldDocument,
  type Passage,
  type SubjectAccess,
  type SubjectAccessInput,
} from './subject-access/subject-access.ts';
