/** What writes a plan as plain text: a module of its own, for whoever copies one. */
export { writePlanText } from '@isp-kit/core/interop/text';
