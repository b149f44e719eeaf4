// The storeys of the components: base, styles, events, locales < controllers, context < elements < define.
const src = 'packages/isp-components/src';
const tests = '(\\.test\\.ts$|/testing/)';

const ground = 'base|styles|events|locales';
const bridge = 'controllers|context';

/** Folders of templates and fields that elements share; they are not elements themselves. */
const sharedTemplates = 'fields|sections';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const componentLaws = [
  {
    name: 'components-ground-floor',
    comment: 'base, styles, events and locales are what everything else stands on.',
    severity: 'error',
    from: { path: `^${src}/(${ground})/`, pathNot: tests },
    to: { path: `^${src}/`, pathNot: `^${src}/(${ground})/` },
  },
  {
    name: 'components-bridge-below-elements',
    comment: 'Controllers and context serve any element, so they know none.',
    severity: 'error',
    from: { path: `^${src}/(${bridge})/`, pathNot: tests },
    to: { path: `^${src}/`, pathNot: `^${src}/(${ground}|${bridge})/` },
  },
  {
    name: 'components-core-only-through-bridge',
    comment:
      'Only controllers and context call the core, so that views cannot drift into policy. Everything else may import its types.',
    severity: 'error',
    from: { path: `^${src}/`, pathNot: `(^${src}/(${bridge})/|${tests})` },
    to: { path: '^packages/isp-core/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'components-elements-stand-alone',
    comment:
      'An element that imports another cannot be used, tested or sized alone. Share templates through elements/fields/ and elements/sections/.',
    severity: 'error',
    from: {
      path: `^${src}/elements/([^/]+)/`,
      pathNot: `(^${src}/elements/(${sharedTemplates})/|${tests})`,
    },
    to: {
      path: `^${src}/elements/`,
      pathNot: `^${src}/elements/($1|${sharedTemplates})/`,
    },
  },
  {
    name: 'components-shared-templates-below-elements',
    comment: 'Shared fields and sections are used by elements, so they know none.',
    severity: 'error',
    from: { path: `^${src}/elements/(${sharedTemplates})/`, pathNot: tests },
    to: { path: `^${src}/elements/`, pathNot: `^${src}/elements/(${sharedTemplates})/` },
  },
  {
    name: 'components-nothing-imports-define',
    comment: 'Registering is the only side effect of the package, and only the host asks for it.',
    severity: 'error',
    from: { path: `^${src}/`, pathNot: `(^${src}/define/|^${src}/bundle[/.]|${tests})` },
    to: { path: `^${src}/define/` },
  },
  {
    name: 'components-define-only-registers',
    comment: 'A define module names a tag and its class; it decides nothing, so it needs no core.',
    severity: 'error',
    from: { path: `^${src}/define/`, pathNot: tests },
    to: { path: '^packages/isp-core/' },
  },
  {
    name: 'components-run-in-browsers',
    comment: 'Elements run in pages, where there is no Node.',
    severity: 'error',
    from: { path: `^${src}/`, pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
];
