export {
  checkIdentifier,
  identifierSchemes,
  type IdentifierCheck,
  type IdentifierFinding,
} from './check-identifier.ts';
export { formatDfeNumber, parseDfeNumber, type DfeNumber } from './dfe-number.ts';
export {
  identifierFindings,
  type HoldsIdentifiers,
  type IdentifierLineFindings,
} from './identifier-findings.ts';
export type { IdentifierLine } from './identifier-line.ts';
export { formatUkprn, parseUkprn, type Ukprn } from './ukprn.ts';
export { formatUln, parseUln, type CheckDigit, type Uln } from './uln.ts';
export { formatUpn, parseUpn, type CheckLetter, type Upn } from './upn.ts';
export { isFormerUpn, upnsOf, type UpnsOf } from './upns-of.ts';
export { formatUrn, parseUrn, type Urn } from './urn.ts';
