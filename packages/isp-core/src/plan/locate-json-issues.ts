/**
 * Finds what is unsafe in JSON text, each with a pointer, a line and a column. Runs only where
 * something is, and only on text that `JSON.parse` has taken: so it need not check the grammar.
 */
import type { Issue } from '../kernel/issue.ts';
import { toPointer } from '../kernel/pointer.ts';
import { MAX_ISSUES } from './plan-issues.ts';
import { duplicateKey, forbiddenKey, loneSurrogate, unsafeNumber } from './unsafe-json-issues.ts';
import { forbiddenKeys } from './unsafe-json.ts';

/** A string, a number or word, or one mark of punctuation. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g;

/** An object or list that is open at some point of the text. */
interface Open {
  readonly keys: Set<string> | undefined;
  segment: string | number;
  awaitingKey: boolean;
}

/** The first hundred unsafe places of valid JSON text, in document order. */
export function locateJsonIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (issues.length >= MAX_ISSUES) break;
    const inner = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), segment: '', awaitingKey: true });
    else if (token === '[') open.push({ keys: undefined, segment: 0, awaitingKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') next(inner);
    else if (inner?.awaitingKey && token !== ':') issues.push(...takeKey(inner, token, index));
    else if (token !== ':') issues.push(...checkValue(token, index));
  }
  return issues;

  function takeKey(object: Open, token: string, index: number): Issue[] {
    const key = JSON.parse(token) as string;
    object.segment = key;
    object.awaitingKey = false;
    const found: Issue[] = [];
    if (object.keys?.has(key)) found.push(duplicateKey(key, placeAt(index)));
    if (forbiddenKeys.has(key)) found.push(forbiddenKey(key, placeAt(index)));
    if (!key.isWellFormed()) found.push(loneSurrogate(placeAt(index)));
    object.keys?.add(key);
    return found;
  }

  function checkValue(token: string, index: number): Issue[] {
    if (token.startsWith('"')) {
      return (JSON.parse(token) as string).isWellFormed() ? [] : [loneSurrogate(placeAt(index))];
    }
    const isNumber = /^[-0-9]/.test(token);
    return isNumber && !survivesADouble(token) ? [unsafeNumber(token, placeAt(index))] : [];
  }

  function placeAt(index: number) {
    const before = text.slice(0, index);
    return {
      path: toPointer(open.map(({ segment }) => segment)),
      line: before.split('\n').length,
      column: index - before.lastIndexOf('\n'),
    };
  }
}

function next(inner: Open | undefined): void {
  if (!inner) return;
  if (typeof inner.segment === 'number') inner.segment++;
  else inner.awaitingKey = true;
}

/** Whether the number means the same after a trip through a double. */
function survivesADouble(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  return digitsOf(written) === digitsOf(String(value));
}

/** The significant digits of a number, without point, sign, exponent and outer zeros. */
function digitsOf(written: string): string {
  const [mantissa = ''] = written.split(/[eE]/);
  return mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}
