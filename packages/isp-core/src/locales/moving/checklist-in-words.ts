/** A checklist for a move in sentences. */
import type { SourceRef } from '../../codes/sources.ts';
import type { ChecklistEntry } from '../../transfer/checklists/checklist-item.ts';
import { englishJoining, englishLeaving, type ChecklistWords } from './checklist-words.ts';

export interface ToldItem extends ChecklistEntry {
  readonly title: string;
  readonly why: string;
  /** Done, not done yet, or to ask. */
  readonly answer: string;
  /** Whose word it is: the law with its place, guidance, a proposal, or good practice. */
  readonly authority: string;
}

const english: ChecklistWords = { ...englishLeaving, ...englishJoining };

/** Each item with its words; `words` may be another language’s. An item that they do not have is left out. */
export function checklistInWords(
  entries: readonly ChecklistEntry[],
  words: ChecklistWords = english,
): ToldItem[] {
  return entries.flatMap((entry) => {
    const told = Object.hasOwn(words, entry.id) ? words[entry.id] : undefined;
    if (!told) return [];
    return [{ ...entry, ...told, answer: answers[entry.state], authority: authorityOf(entry) }];
  });
}

const answers: Readonly<Record<ChecklistEntry['state'], string>> = {
  done: 'Done',
  'not-done': 'Not yet',
  ask: 'Ask',
};

const standing: Readonly<Record<Exclude<ChecklistEntry['status'], 'practice'>, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  proposed: 'Proposed',
};

function authorityOf({ status, sources }: ChecklistEntry): string {
  if (status === 'practice') return 'Good practice';
  return `${standing[status]}: ${sources.map(sourceInWords).join('; ')}`;
}

const sourceInWords = ({ title, at }: SourceRef) => `${title}, ${at}`;
