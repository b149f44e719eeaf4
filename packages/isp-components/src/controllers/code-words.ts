/** Codes in words: the label for staff or for families, and what it means, from core’s lists. */
import {
  areasOfDevelopment,
  findCode,
  layers,
  roles,
  yearGroups,
  type CodeList,
  type CodeStatus,
  type LabelFor,
} from '@isp-kit/core/codes';
import { readable } from '../locales/localiser.ts';

export interface CodeWord {
  readonly label: string;
  /** Absent where the code is a host’s own. */
  readonly definition?: string;
  readonly status?: CodeStatus;
}

export class CodeWords {
  readonly #labelFor: LabelFor;

  constructor(labelFor: LabelFor) {
    this.#labelFor = labelFor;
  }

  layer(code: string): CodeWord {
    return this.#word(layers, code);
  }

  area(code: string): CodeWord {
    return this.#word(areasOfDevelopment, code);
  }

  role(code: string): CodeWord {
    return this.#word(roles, code);
  }

  yearGroup(code: string): CodeWord {
    return this.#word(yearGroups, code);
  }

  /** A code that the list does not know is a host’s own, and is shown as readably as can be. */
  #word(list: CodeList, code: string): CodeWord {
    const entry = findCode(list, code);
    if (!entry) return { label: readable(code) };
    const { label, familyLabel, definition, status } = entry;
    return { label: this.#labelFor === 'family' ? familyLabel : label, definition, status };
  }
}
