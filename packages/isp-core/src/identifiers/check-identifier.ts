/**
 * Whether a number is written as the numbers of its scheme are, and whether its check character
 * says that it was copied rightly. Two findings: a number of the right shape may still be wrong.
 */
import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { parseDfeNumber } from './dfe-number.ts';
import { parseUkprn } from './ukprn.ts';
import { parseUln, type Uln } from './uln.ts';
import { parseUpn, type Upn } from './upn.ts';
import { parseUrn } from './urn.ts';

/** `ask`: a person must look. `inapplicable`: there is nothing to go by. */
export type IdentifierFinding =
  | { readonly outcome: 'pass' | 'inapplicable' }
  | { readonly outcome: 'fail' | 'ask'; readonly issue: Issue };

export interface IdentifierCheck {
  /** Inapplicable for a scheme of the host’s own. */
  readonly shape: IdentifierFinding;
  /** Inapplicable where the shape is wrong, or the scheme has no check character. */
  readonly check: IdentifierFinding;
}

/** Checks a number by its scheme; the numbers of schemes that we do not know are left alone. */
export function checkIdentifier(scheme: string, value: string): IdentifierCheck {
  const check = Object.hasOwn(checks, scheme) ? checks[scheme] : undefined;
  return check ? check(value) : { shape: inapplicable, check: inapplicable };
}

const pass: IdentifierFinding = { outcome: 'pass' };
const inapplicable: IdentifierFinding = { outcome: 'inapplicable' };

/** The shape by a parser; the check by what it read. */
function checkBy<T>(
  parse: (value: string) => Result<T, Issue>,
  judge: (parsed: T) => IdentifierFinding = () => inapplicable,
): (value: string) => IdentifierCheck {
  return (value) => {
    const parsed = parse(value);
    return parsed.ok
      ? { shape: pass, check: judge(parsed.value) }
      : { shape: { outcome: 'fail', issue: parsed.error }, check: inapplicable };
  };
}

function judgeUpn({ checkLetter }: Upn): IdentifierFinding {
  return checkLetter.ok ? pass : { outcome: 'fail', issue: wrongCheckLetter(checkLetter.expected) };
}

function judgeUln({ kind, checkDigit }: Uln): IdentifierFinding {
  if (kind === 'not-known') return { outcome: 'ask', issue: ulnNotKnown };
  return checkDigit.ok ? pass : { outcome: 'fail', issue: wrongCheckDigit(checkDigit.expected) };
}

const checks: Readonly<Record<string, (value: string) => IdentifierCheck>> = {
  upn: checkBy(parseUpn, judgeUpn),
  'former-upn': checkBy(parseUpn, judgeUpn),
  uln: checkBy(parseUln, judgeUln),
  urn: checkBy(parseUrn),
  'dfe-number': checkBy(parseDfeNumber),
  ukprn: checkBy(parseUkprn),
};

/** The schemes that can be checked. A plan may hold numbers of any other. */
export const identifierSchemes: readonly string[] = Object.keys(checks);

function wrongCheckLetter(expected: string): Issue {
  return {
    code: 'ISP_IDENTIFIER_UPN_CHECK',
    path: '',
    message: `The first letter of this unique pupil number (UPN) does not fit the rest, which would need ${expected}. A character may have been miscopied: compare it with the school’s record.`,
    data: { expected },
  };
}

function wrongCheckDigit(expected: string | undefined): Issue {
  const rest =
    expected === undefined
      ? 'No last digit would fit the first nine digits of this unique learner number (ULN).'
      : `The last digit of this unique learner number (ULN) does not fit the rest, which would need ${expected}.`;
  return {
    code: 'ISP_IDENTIFIER_ULN_CHECK',
    path: '',
    message: `${rest} A digit may have been miscopied: compare it with the learner’s record.`,
    ...(expected === undefined ? {} : { data: { expected } }),
  };
}

const ulnNotKnown: Issue = {
  code: 'ISP_IDENTIFIER_ULN_NOT_KNOWN',
  path: '',
  message:
    '9999999999 stands for a unique learner number (ULN) that is not known. Leave the number out until it is known.',
};
