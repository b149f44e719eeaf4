/** The table of who may see and change what, with what counts days: a module of its own, so that it can be loaded alone. */
export { rightsFor } from '@isp-kit/core/access';
