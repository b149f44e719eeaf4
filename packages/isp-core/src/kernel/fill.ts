/**
 * Puts texts into the gaps of a template: `{who} added {line}.` Where a text ends a sentence by
 * itself, the full stop after its gap is left out: “Robin reads.” needs no other.
 */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  // One pass, so that a text that looks like a gap stays as it was written.
  return template.replace(/\{(\w+)\}(\.?)/g, (gap, name: string, stop: string) => {
    const text = texts[name];
    if (text === undefined) return gap;
    return /[.!?…]\p{Pf}?$/u.test(text) ? text : text + stop;
  });
}
