/** Values that no JSON text gives, and that a program may still hand over. */

export interface HostileValue {
  readonly name: string;
  /** The code of the one issue that `parsePlan` gives. */
  readonly code: string;
  readonly path: string;
  readonly summary: string;
  /** Makes the value: given as `extensions` of an otherwise sound plan. */
  readonly extensions: () => unknown;
}

export const hostileValues: readonly HostileValue[] = [
  {
    name: 'circle',
    code: 'ISP_READ_TOO_DEEP',
    path: '/extensions',
    summary: 'Other systems’ data that holds itself.',
    extensions: () => {
      const circle: Record<string, unknown> = {};
      circle['round'] = circle;
      return { 'uk.example.mis': circle };
    },
  },
  {
    name: 'endless-lists',
    code: 'ISP_READ_TOO_DEEP',
    path: '/extensions',
    summary: 'A hundred thousand lists inside each other.',
    extensions: () => {
      let deep: unknown[] = [];
      for (let i = 0; i < 100_000; i++) deep = [deep];
      return { 'uk.example.mis': deep };
    },
  },
];
