/**
 * Finds the samples that a reader will copy. A sample is the fenced block right after a comment
 * `<!-- sample: name -->`; what is not marked is an illustration and is not run.
 */
export interface Sample {
  name: string;
  language: string;
  code: string;
}

const pattern = /^<!--\s*sample:\s*([a-z-]+)\s*-->[ \t]*\n\s*```([a-z]*)[^\n]*\n(.*?)^```/gms;

export function findSamples(markdown: string): Sample[] {
  return [...markdown.matchAll(pattern)].map(([, name = '', language = '', code = '']) => ({
    name,
    language,
    code,
  }));
}

/** A sample may be only the part of a page that matters; the browser gets a whole page. */
export function wholePage(code: string): string {
  if (/<html[\s>]/i.test(code)) return code;
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Sample</title></head>\n<body>\n${code}\n</body>\n</html>\n`;
}
