// The order of the core's folders. Each may import only those before it, so that a reader who knows
// a folder's place knows everything that it can depend on.
const src = 'packages/isp-core/src';

export const coreOrder = [
  'kernel',
  'identifiers',
  'codes',
  'migrations',
  'plan',
  'reviews',
  'policy',
  'edit',
  'access',
  'transfer',
  'interop',
  'summaries',
  'locales',
  'cli',
];

const tests = '(\\.test\\.ts$|/testing/)';

const downwards = coreOrder.map((folder, at) => ({
  name: `core-${folder}-points-down`,
  comment: `Core folders depend downwards only: ${coreOrder.join(' < ')}.`,
  severity: 'error',
  from: { path: `^${src}/${folder}/`, pathNot: tests },
  to: { path: `^${src}/`, pathNot: `^${src}/(${coreOrder.slice(0, at + 1).join('|')})/` },
}));

/** Neighbours in the order that still know nothing of each other. */
const strangers = [
  [
    'edit',
    'policy',
    'An edit is possible or not; whether it is wise is for rules, which come after it.',
  ],
  ['edit', 'reviews', 'Changing a plan knows nothing of calendars.'],
].map(([from, to, comment]) => ({
  name: `core-${from}-without-${to}`,
  comment,
  severity: 'error',
  from: { path: `^${src}/${from}/`, pathNot: tests },
  to: { path: `^${src}/${to}/` },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const coreLaws = [
  ...downwards,
  ...strangers,
  {
    name: 'core-knows-its-folders',
    comment: 'A new folder needs a place in the order (scripts/laws/imports-core.mjs) first.',
    severity: 'error',
    from: {},
    to: { path: `^${src}/[^/]+/`, pathNot: `^${src}/(${coreOrder.join('|')}|testing)/` },
  },
  {
    name: 'core-migrations-are-frozen',
    comment:
      'The schema moves and a migration must not, so a migration works on plain JSON and never sees the schema.',
    severity: 'error',
    from: { path: `^${src}/migrations/`, pathNot: tests },
    to: { path: `^${src}/`, pathNot: `^${src}/(kernel|migrations)/` },
  },
  {
    name: 'core-migrations-stand-alone',
    comment: 'Each migration is frozen by itself; one that leans on another thaws with it.',
    severity: 'error',
    from: { path: `^${src}/migrations/[0-9]`, pathNot: tests },
    to: { path: `^${src}/migrations/[0-9]` },
  },
  {
    name: 'core-rules-stand-alone',
    comment:
      'One rule, one file: a rule that reads another cannot be taken out or replaced. Share sums through reviews/ or kernel/.',
    severity: 'error',
    from: { path: `^${src}/policy/rules/([^/]+)\\.ts$`, pathNot: tests },
    to: { path: `^${src}/policy/rules/`, pathNot: `^${src}/policy/rules/$1\\.ts$` },
  },
  {
    name: 'core-engine-without-rules',
    comment: 'The engine runs whatever rules it is given, so that a vendor can bring others.',
    severity: 'error',
    from: { path: `^${src}/policy/(engine|profiles)/`, pathNot: tests },
    to: { path: `^${src}/policy/(rules/|.*\\.gen\\.ts$)` },
  },
  {
    name: 'core-examples-only-in-tests',
    comment: 'Examples are for tests and docs; users’ bundles must not carry them.',
    severity: 'error',
    from: { path: '^packages/', pathNot: `(${tests}|rule-examples\\.gen\\.ts$)` },
    to: { path: `^${src}/policy/rule-examples\\.gen\\.ts$` },
  },
  {
    name: 'core-node-only-in-cli',
    comment: 'The core runs in browsers, workers and servers alike; only cli/ is a Node program.',
    severity: 'error',
    from: { path: `^${src}/`, pathNot: `(^${src}/cli/|${tests})` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'core-without-zod-classic',
    comment: 'zod/mini is a quarter of the size and never compiles code from text.',
    severity: 'error',
    from: { path: `^${src}/`, pathNot: tests },
    to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(mini|v4/(core|mini))/' },
  },
];
