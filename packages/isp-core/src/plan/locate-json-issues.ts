/** Finds what is unsafe in JSON text, each with a pointer, a line and a column. Runs only where something is. */
import { evaluate, parse, type MemberNode, type NumberNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Issue } from '../kernel/issue.ts';
import { toPointer } from '../kernel/pointer.ts';
import { forbiddenKeys } from './unsafe-json.ts';

type Path = readonly (string | number)[];
type Node = ValueNode | MemberNode['name'];

/** Every unsafe place of valid JSON text, in document order. */
export function locateJsonIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  visit(parse(text, { mode: 'json', ranges: true }).body, []);
  return issues;

  function visit(node: ValueNode, path: Path): void {
    if (node.type === 'Object') visitMembers(node.members, path);
    else if (node.type === 'Array') node.elements.forEach((e, i) => visit(e.value, [...path, i]));
    else if (node.type === 'String') checkString(node.value, node, path);
    else if (node.type === 'Number') checkNumber(node, path);
  }

  function visitMembers(members: readonly MemberNode[], path: Path): void {
    const seen = new Set<string>();
    for (const { name, value } of members) {
      const key = String(evaluate(name));
      const keyPath = [...path, key];
      if (seen.has(key)) issues.push(duplicateKey(key, name, keyPath));
      if (forbiddenKeys.has(key)) issues.push(forbiddenKey(key, name, keyPath));
      seen.add(key);
      checkString(key, name, keyPath);
      visit(value, keyPath);
    }
  }

  function checkString(value: string, node: Node, path: Path): void {
    if (!value.isWellFormed()) issues.push(loneSurrogate(node, path));
  }

  function checkNumber(node: NumberNode, path: Path): void {
    const written = text.slice(node.loc.start.offset, node.loc.end.offset);
    if (!survivesADouble(written)) issues.push(unsafeNumber(written, node, path));
  }
}

/** Whether the number means the same after a trip through a double. */
function survivesADouble(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value)) return Number.isSafeInteger(value) && digitsOf(written) === digitsOf(value.toFixed(0));
  return digitsOf(written) === digitsOf(String(value));
}

/** The significant digits of a number, without point, sign, exponent and outer zeros. */
function digitsOf(written: string): string {
  const mantissa = written.split(/[eE]/)[0] ?? '';
  return mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

const positionOf = (node: Node) => ({ line: node.loc.start.line, column: node.loc.start.column });
const where = (node: Node) => `line ${node.loc.start.line}, column ${node.loc.start.column}`;

function duplicateKey(key: string, node: Node, path: Path): Issue {
  return {
    code: 'ISP_READ_DUPLICATE_KEY',
    path: toPointer(path),
    message: `The field “${key}” stands twice in the same place (${where(node)}), so it is not clear which one counts.`,
    data: { key, ...positionOf(node) },
  };
}

function forbiddenKey(key: string, node: Node, path: Path): Issue {
  return {
    code: 'ISP_READ_FORBIDDEN_KEY',
    path: toPointer(path),
    message: `The field “${key}” (${where(node)}) is not allowed in a plan: it can be used to attack the systems that read it.`,
    data: { key, ...positionOf(node) },
  };
}

function loneSurrogate(node: Node, path: Path): Issue {
  return {
    code: 'ISP_READ_LONE_SURROGATE',
    path: toPointer(path),
    message: `A text (${where(node)}) holds half of a character, so it cannot be stored safely.`,
    data: positionOf(node),
  };
}

function unsafeNumber(written: string, node: Node, path: Path): Issue {
  return {
    code: 'ISP_READ_UNSAFE_NUMBER',
    path: toPointer(path),
    message: `The number ${written} (${where(node)}) is too large or too precise for every system to read alike.`,
    data: { written, ...positionOf(node) },
  };
}
