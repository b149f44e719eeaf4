/** The words that changes are told in, for one language. A translation is another object of this type. */
import type { LabelFor } from '../../codes/code-list.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

/** What a part's lines are called. */
export interface LineNames {
  /** "a new target". */
  readonly aNew: string;
  /** "the target". */
  readonly the: string;
  /** "the targets". */
  readonly all: string;
}

export interface ChangeMessages {
  /** BCP 47. */
  readonly language: string;
  /** By the name of the list in the document; `other` for a list that has no words of its own. */
  readonly lines: Readonly<Record<LabelFor, Readonly<Record<string, LineNames>>>>;
  /** What a field is called, by its name in the document: "Last day". */
  readonly fields: Readonly<Record<string, string>>;
  /** By the name of a part that is no list: "the details of the child". */
  readonly parts: Readonly<Record<string, string>>;
  /** With who did it, where that is known: `{who}`, `{line}`, `{text}`, `{changes}`. */
  readonly byName: Sentences;
  readonly byNobody: Sentences;
  /** For the words that a line is known by: `{value}`. */
  readonly nowSays: string;
  /** `{field}`, `{value}`, `{was}`. */
  readonly becomes: string;
  readonly becomesFrom: string;
  readonly takenOut: string;
  readonly joined: string;
  readonly why: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly quoted: string;
  readonly amount: string;
  readonly newDetails: string;
  date(date: PlainDate): string;
  list(items: readonly string[]): string;
}

export interface Sentences {
  readonly added: string;
  readonly addedUnder: string;
  readonly tookOut: string;
  readonly reordered: string;
  readonly changedLine: string;
  readonly changedPart: string;
}
