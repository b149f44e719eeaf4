export { formatDfeNumber, parseDfeNumber, type DfeNumber } from './dfe-number.ts';
export { formatUpn, parseUpn, type CheckLetter, type Upn } from './upn.ts';
export { formatUrn, parseUrn, type Urn } from './urn.ts';
