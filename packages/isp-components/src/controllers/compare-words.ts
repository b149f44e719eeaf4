/** Two texts word by word, for whoever has to choose between them. */
import { compareTexts } from '@isp-kit/core/edit';

/** A stretch of a text, and whether the other text says something else there. */
export interface MarkedPart {
  readonly text: string;
  readonly differs: boolean;
}

export interface ComparedTexts {
  readonly ours: readonly MarkedPart[];
  readonly theirs: readonly MarkedPart[];
}

/** Both texts in parts. Texts that share next to nothing are left unmarked: all of them differs. */
export function comparedTexts(ours: string, theirs: string): ComparedTexts {
  const parts = compareTexts(ours, theirs);
  const same = parts.reduce((sum, part) => sum + ('same' in part ? part.same.trim().length : 0), 0);
  if (same === 0) return { ours: [plain(ours)], theirs: [plain(theirs)] };
  return { ours: side(parts, 'ours'), theirs: side(parts, 'theirs') };
}

const plain = (text: string): MarkedPart => ({ text, differs: false });

function side(parts: ReturnType<typeof compareTexts>, which: 'ours' | 'theirs'): MarkedPart[] {
  return parts.flatMap((part) => {
    if ('same' in part) return [plain(part.same)];
    return part[which] === '' ? [] : [{ text: part[which], differs: true }];
  });
}
