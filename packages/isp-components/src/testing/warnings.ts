/** Listens to what is warned about while something happens. */

export function warningsDuring(act: () => void): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = original;
  }
  return warnings;
}
