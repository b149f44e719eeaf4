// What the core may not touch. The compiler already hides the DOM and Node from it; what is left is
// part of the language itself, so only a lint law can keep it out. Time, chance, words and the
// network come in as arguments: then a finding can be reproduced, tested and run anywhere.

/** Zod's method-chaining classes are four times the size and compile code, which strict pages forbid. */
export const zodDialect = {
  name: 'zod',
  message:
    'Use `zod/mini` (or `zod/v4/core`): the classic classes are larger and call `new Function`.',
};

const globals = [
  {
    name: 'Date',
    message: 'Take the day as an argument; calendar sums are in kernel/plain-date.ts.',
  },
  { name: 'console', message: 'Return a result: the caller decides what is said, and where.' },
  { name: 'fetch', message: 'The core never speaks to a network.' },
];

const intl = {
  name: 'Intl',
  message: 'Only locales/ turns data into words and numbers for people.',
};

const properties = [
  { object: 'Math', property: 'random', message: 'Take a random port as an argument.' },
  { object: 'globalThis', property: 'Date', message: 'Take the day as an argument.' },
  { object: 'globalThis', property: 'fetch', message: 'The core never speaks to a network.' },
  { object: 'globalThis', property: 'Intl', message: 'Only locales/ speaks to people.' },
];

const syntax = [
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'The machine’s own locale would change the answer; only locales/ speaks to people.',
  },
];

/** @param {string} core */
export function pureCore(core) {
  const outside = [`${core}/cli/**`, `${core}/**/*.test.ts`, `${core}/**/testing/**`];
  return [
    {
      files: [`${core}/**/*.ts`],
      ignores: outside,
      rules: {
        'no-restricted-globals': ['error', ...globals, intl],
        'no-restricted-properties': ['error', ...properties],
        'no-restricted-syntax': ['error', ...syntax],
      },
    },
    {
      files: [`${core}/locales/**/*.ts`],
      ignores: outside,
      rules: {
        'no-restricted-globals': ['error', ...globals],
        'no-restricted-syntax': 'off',
      },
    },
  ];
}
