/** Lines of a plan for the numbers, people and places that another system knows. */
import type { NewId } from '../../kernel/ports.ts';
import type { Contributor, Identifier, Setting } from '../../plan/plan.ts';
import type { Incoming, IncomingSetting } from './incoming.ts';

export function identifierLines({ identifiers }: Incoming, newId: NewId): Identifier[] {
  return identifiers.map((identifier) => ({ id: newId(), ...identifier }));
}

export function personLines({ people }: Incoming, newId: NewId): Contributor[] {
  return people.map((person) => ({ id: newId(), ...person }));
}

export function settingLines({ settings }: Incoming, newId: NewId): Setting[] {
  return settings.map((setting) => settingLine(setting, newId));
}

export function settingLine({ dfeNumber, ...setting }: IncomingSetting, newId: NewId): Setting {
  return {
    id: newId(),
    ...setting,
    attendance: 'main',
    identifiers:
      dfeNumber === undefined ? [] : [{ id: newId(), scheme: 'dfe-number', value: dfeNumber }],
  };
}
