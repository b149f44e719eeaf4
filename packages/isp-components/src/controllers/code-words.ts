/** Codes in words: the label for staff or for families, and what it means, from the lists in use here. */
import type { CodeEntry, CodeLists, CodeStatus, LabelFor } from '@isp-kit/core/codes';
import { findCode, isInUse } from '@isp-kit/core/codes/find';
import { codeListFor, type CodeListName } from '../context/code-lists.ts';
import { readable } from '../locales/localiser.ts';
import { codeNameFor } from '../locales/packs.ts';

export interface CodeWord {
  readonly code: string;
  readonly label: string;
  /** False where no list here has the code: another system’s own, kept and shown as readably as can be. */
  readonly isKnown: boolean;
  /** Whether it may still be chosen. */
  readonly isInUse: boolean;
  readonly definition?: string;
  readonly status?: CodeStatus;
}

export interface CodeWordsOptions {
  readonly labelFor: LabelFor;
  /** The day on which a code has to be in use to be offered. */
  readonly today: string;
  /** The element’s own lists, where it has some. */
  readonly lists: CodeLists | undefined;
  /** The language of the words around the codes; where it has no names for them, those of the lists stand. */
  readonly locale: string;
}

export class CodeWords {
  readonly #options: CodeWordsOptions;

  constructor(options: CodeWordsOptions) {
    this.#options = options;
  }

  /** The code in words, whether the list has it or not. */
  word(list: CodeListName, code: string): CodeWord {
    const known = codeListFor(list, this.#options.lists);
    const entry = known && findCode(known, code);
    return entry
      ? this.#wordOf(list, entry)
      : { code, label: readable(code), isKnown: false, isInUse: false };
  }

  /** Every entry of the list, those no longer in use among them. */
  words(list: CodeListName): CodeWord[] {
    const known = codeListFor(list, this.#options.lists);
    return known?.entries.map((entry) => this.#wordOf(list, entry)) ?? [];
  }

  /** Hosts are not all written in TypeScript, so a label that is missing is made from what is there. */
  #wordOf(list: CodeListName, entry: CodeEntry): CodeWord {
    const { code, label, familyLabel, definition, status } = entry;
    const forReader = this.#options.labelFor === 'family' ? familyLabel || label : label;
    const inLists = { label: forReader || readable(code), definition };
    return {
      code,
      // A name in the reader’s language comes with its own meaning or none: an English one would not be read.
      ...(codeNameFor(this.#options.locale, list, code) ?? inLists),
      isKnown: true,
      isInUse: isInUse(entry, this.#options.today),
      status,
    };
  }
}

/** Families get the words for families; everybody else those of staff. */
export const labelsFor = (audience: string): LabelFor =>
  families.has(audience) ? 'family' : 'staff';

const families: ReadonlySet<string> = new Set(['parent', 'child', 'young-person']);
