/** What axe cannot decide by itself, and why each of these is right as it is. */
import type { Said } from './states/page.ts';

interface Explained {
  readonly rule: string;
  readonly reason: string;
  /** The only state in which it is expected. */
  readonly state: string;
  /** What there is to see. */
  readonly because: string;
}

export const explained: readonly Explained[] = [
  {
    rule: 'color-contrast',
    reason: 'bgOverlap',
    state: 'starters open',
    because:
      'On a narrow screen the ideas scroll inside their dialog, which hides those beyond its edge. Its colours are read in the wide window, where all of it stands.',
  },
  {
    rule: 'color-contrast',
    reason: 'emptyValue',
    state: 'starters open',
    because:
      'The field that ideas are looked for in is empty as the dialog opens: it has no words.',
  },
];

/** What is left to explain. */
export const unexplained = (all: readonly Said[], state: string): readonly Said[] =>
  all.filter(
    ({ rule, reason }) =>
      !explained.some((one) => one.rule === rule && one.reason === reason && one.state === state),
  );
