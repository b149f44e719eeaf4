// Import laws that hold everywhere.
const tests = '(\\.test\\.ts$|/testing/)';
const shipped = '^packages/[^/]+/src/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const workspaceLaws = [
  {
    name: 'no-circular',
    comment: 'Files in a circle cannot be read, tested or taken out one by one.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment:
      'The import leads nowhere: a typing mistake, a dependency that no manifest names, or a file of another package that its exports keep private.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'declared-dependency',
    comment: 'What ships may import only what its own manifest names, or users will not have it.',
    severity: 'error',
    from: { path: shipped, pathNot: tests },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'file-not-folder-index',
    comment:
      'Inside a package, import the file itself: an index pulls in its whole folder and hides circles. Only the root index gathers indexes, and its own test looks at it.',
    severity: 'error',
    from: { path: '^packages/([^/]+)/', pathNot: '^packages/[^/]+/src/index(\\.test)?\\.ts$' },
    to: { path: '^packages/$1/.*/index\\.ts$' },
  },
  {
    name: 'index-only-of-own-folder',
    comment:
      'A folder’s index lists its own folder, so that subpath, folder and docs page are one.',
    severity: 'error',
    from: { path: '^(packages/[^/]+/src/.+)/index\\.ts$' },
    to: {
      path: '^packages/',
      // The kernel is private, so its types reach users through the folders that speak of them; and
      // the schema's version is decided where it changes, but belongs to the plan.
      pathNot: '(^$1/|^packages/isp-core/src/(kernel/|migrations/schema-version\\.ts$))',
    },
  },
  {
    name: 'no-reach-into-packages',
    comment:
      'Packages meet through their published names and exports, as their users do. Only the one way to start a browser for a test is everybody’s.',
    severity: 'error',
    from: { path: '^(packages/[^/]+)/' },
    to: {
      path: '^(packages|docs|examples|scripts)/',
      pathNot: '(^$1/|^scripts/browsers/start-browser\\.ts$)',
      dependencyTypes: ['local'],
    },
  },
  {
    name: 'shipped-never-imports-tests',
    comment: 'Tests and their stages do not ship, so shipped files cannot lean on them.',
    severity: 'error',
    from: { path: shipped, pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'shipped-never-imports-fixtures',
    comment: 'Invented plans must never reach a real school’s bundle.',
    severity: 'error',
    from: { path: '^packages/isp-(core|components)/src/', pathNot: tests },
    to: { path: '^packages/isp-fixtures/' },
  },
  {
    name: 'shipped-never-imports-dev-dependencies',
    comment: 'Users do not get our devDependencies.',
    severity: 'error',
    from: { path: shipped, pathNot: tests },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
  {
    name: 'fixtures-are-data',
    comment:
      'Fixtures are plain data that any version of the core can be tested with, so nothing they ship imports the core.',
    severity: 'error',
    from: { path: '^packages/isp-fixtures/src/', pathNot: tests },
    to: { path: '^packages/isp-(core|components)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nobody-imports-scripts',
    comment: 'scripts/ builds and tests the rest; nothing that runs elsewhere may need it.',
    severity: 'error',
    from: {
      path: '^(packages|docs|examples)/',
      pathNot: `(${tests}|\\.config\\.[jt]s$|^examples/[^/]+/test/)`,
    },
    to: { path: '^scripts/' },
  },
];
