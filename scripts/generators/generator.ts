/** What a generator is. Its file is named `<what>.generator.ts` and exports `generator`. */
export interface Generator {
  name: string;
  /** The whole text of every file it makes, by path from the root. */
  generate: () => Record<string, string> | Promise<Record<string, string>>;
}

/** The first lines of every generated file: whoever opens it must see that editing it is no use. */
export function banner(source: string): string {
  return `// Made by \`npm run gen\` from ${source}: edit those, not this.\n`;
}
