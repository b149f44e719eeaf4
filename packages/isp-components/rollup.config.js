// One file with every element, Lit and the core inside, for a page without a build. It is made
// from what tsc wrote to dist, and from the built core beside it.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  input: 'dist/bundle.js',
  // One file has nothing to load later, so what the elements load on demand is inside too.
  output: { file: 'dist/bundle/isp-kit.js', format: 'es', inlineDynamicImports: true },
  // What rollup has to say of the insides of zod is zod’s affair.
  onwarn(warning, warn) {
    const said = [warning.loc?.file, warning.message].join(' ');
    if (!said.includes('/zod/')) warn(warning);
  },
  // Lit tells its production files by a condition; its development ones warn on the console.
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production', 'default'] }),
    terser({ module: true, ecma: 2020, compress: { passes: 2 } }),
  ],
};
