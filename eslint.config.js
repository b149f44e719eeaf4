// The laws of the source that a linter can keep. Prettier decides how it looks; CONVENTIONS.md
// gives each law its reason in full. A law that hinders more than it helps is changed here, with
// its reason, and never silenced file by file.
import a11y from 'eslint-plugin-lit-a11y';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { pureCore, zodDialect } from './scripts/laws/core-purity.js';

const tests = ['**/*.test.ts', '**/testing/**', 'examples/*/journeys/**', 'examples/*/test/**'];
const generated = ['**/*.gen.ts', '**/generated/**'];
const configs = [
  '**/*.config.{js,mjs,ts}',
  '.dependency-cruiser.mjs',
  'docs/src/content.config.ts',
];

const core = 'packages/isp-core/src';
const components = 'packages/isp-components/src';

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/.astro/**',
      // Made by `npm run gen` for users, and no part of any project here.
      'packages/*/schema/**',
      '.cache/**',
      'coverage/**',
      'examples/*/data/**',
      'examples/*/public/**',
    ],
  },

  // What every TypeScript file keeps.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // The same projects as the type check, by name: the core is split in two (pure, and Node for
      // its command line and tests), which the project service, knowing one per folder, cannot see.
      parserOptions: {
        project: [
          'packages/isp-core/tsconfig.json',
          'packages/isp-core/tsconfig.node.json',
          'packages/isp-core/tsconfig.browser.json',
          'packages/isp-fixtures/tsconfig.json',
          'packages/isp-components/tsconfig.json',
          'packages/isp-components/tsconfig.node.json',
          'scripts/tsconfig.json',
          'examples/*/tsconfig.json',
          'docs/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A file, a function and a decision should each fit in a head.
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60 }],
      complexity: ['error', 12],
      'max-depth': ['error', 4],
      // A name chosen once, by its author, is found by searching for it.
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-imports': ['error', { paths: [zodDialect] }],
      // Pages that forbid compiling code from text must be able to use every package.
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type A }` alone would keep a run-time import of the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well in a sentence; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => dispatch(x)` is the plainest way to write a callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler demands `env['X']` for index signatures.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A leading underscore says "required by the signature, not needed here".
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An unused type parameter can be the very thing that a type test states.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },

  // The core is a set of pure functions.
  ...pureCore(core),

  // Elements: correct custom elements, correct templates, and templates that everybody can use.
  {
    files: [`${components}/**/*.ts`],
    extends: [wc['flat/best-practice'], lit['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    rules: {
      ...a11y.configs.recommended.rules,
      // Lit's decorators register methods and event handlers unbound by design.
      '@typescript-eslint/unbound-method': 'off',
    },
    settings: { litHtmlSources: true },
  },

  // Tests tell stories, which are long, and poke at what the types forbid.
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },

  // Tools that load a configuration ask for its default export.
  {
    files: [...configs, 'scripts/counts/node-reporter.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },

  { files: generated, rules: { 'max-lines': 'off' } },

  // Plain JavaScript (the bootstrap and configurations) is linted without types.
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      complexity: ['error', 12],
      'max-depth': ['error', 4],
      'no-undef': 'off',
      'no-unused-vars': 'error',
      eqeqeq: 'error',
    },
  },
);
