/** Puts texts into the gaps of a template: `{who} added {line}`. */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  // One pass, so that a text that looks like a gap stays as it was written.
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => texts[name] ?? gap);
}
