// Who may import whom: at error level, type imports included, because a type that points the wrong
// way is a design that points the wrong way. The laws themselves are in scripts/laws/imports-*.mjs.
import { componentLaws } from './scripts/laws/imports-components.mjs';
import { coreLaws } from './scripts/laws/imports-core.mjs';
import { workspaceLaws } from './scripts/laws/imports-workspace.mjs';

export default {
  forbidden: [...workspaceLaws, ...coreLaws, ...componentLaws],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.astro|public/build|data)/' },
    tsPreCompilationDeps: true,
    // The sources of a neighbouring package, through the same exports that the world sees.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@isp/source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
