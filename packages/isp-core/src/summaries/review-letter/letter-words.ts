/** The words of a letter about a review: what a translation gives. Gaps are in braces: `{name}`. */
import type { Agreement, AdjustmentReview, OutcomeReview, ProvisionReview } from './judged.ts';

/** Every sentence of the letter that is the kit’s own. */
export interface LetterWords {
  readonly title: string;
  readonly opening: string;
  readonly openingUndated: string;
  readonly came: string;
  readonly keptBack: string;
  readonly headings: Readonly<Record<LetterHeading, string>>;
  /** Whose words they are, before a quotation. */
  readonly said: string;
  readonly theFamily: string;
  readonly theSetting: string;
  readonly aProfessional: string;
  readonly achievement: Readonly<Record<OutcomeReview['achievement'], string>>;
  readonly outcomeNext: Readonly<Record<OutcomeReview['next'], string>>;
  readonly delivered: Readonly<Record<ProvisionReview['delivered'], string>>;
  readonly helped: Readonly<Record<ProvisionReview['helped'], string>>;
  readonly happens: Readonly<Record<AdjustmentReview['happens'], string>>;
  readonly helps: Readonly<Record<AdjustmentReview['helps'], string>>;
  readonly next: Readonly<Record<ProvisionReview['next'], string>>;
  /** A line that the letter’s reader is not shown. */
  readonly unnamed: string;
  readonly judged: string;
  readonly decisionOwner: string;
  readonly decisionDue: string;
  readonly decisionOwnerDue: string;
  readonly noDecisions: string;
  readonly unchanged: string;
  readonly position: Readonly<Record<Agreement['position'], string>>;
  readonly ownWords: string;
  readonly nobodyAnswered: string;
  readonly nextOn: string;
  readonly nextNotSet: string;
  readonly speakTo: string;
  readonly speakToSetting: string;
  readonly disagree: readonly string[];
  readonly disagreeEhcp: string;
  readonly date: (date: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export type LetterHeading =
  | 'summary'
  | 'voices'
  | 'outcomes'
  | 'provision'
  | 'adjustments'
  | 'decisions'
  | 'changes'
  | 'agreements'
  | 'next'
  | 'contact'
  | 'disagree';
