/** The table that applies unless a host brings its own. */
import type { AccessTable } from '../access-table.ts';
import { child, parent, youngPerson } from './family.ts';
import {
  complaintsPanel,
  externalProfessional,
  governor,
  inspector,
  localAuthority,
  receivingSetting,
} from './outside.ts';
import { classTeacher, leader, senco, teachingAssistant } from './staff.ts';

export const defaultAccessTable: AccessTable = {
  fixed: [
    '/format',
    '/schemaVersion',
    '/kind',
    '/id',
    '/revision',
    '/createdAt',
    '/updatedAt',
    '/replaces',
  ],
  audiences: [
    child,
    youngPerson,
    parent,
    classTeacher,
    teachingAssistant,
    senco,
    leader,
    governor,
    inspector,
    externalProfessional,
    localAuthority,
    receivingSetting,
    complaintsPanel,
  ],
};
