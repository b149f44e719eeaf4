/** The ways in which somebody can give their view, as the plan has them. */
export const voiceMethods = [
  'spoken',
  'written',
  'drawn',
  'signed',
  'aac',
  'symbols',
  'observed',
  'advocate',
  'interpreter',
] as const;
