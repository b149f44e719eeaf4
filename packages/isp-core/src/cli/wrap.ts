export { wrap, type Indent } from '../interop/text/wrap.ts';
