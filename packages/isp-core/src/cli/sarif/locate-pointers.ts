/** Where in a JSON text a pointer's value stands. */
import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Region } from 'sarif';
import { fromPointer } from '../../kernel/pointer.ts';

/** The place of a value, lines and columns from 1; undefined where it has none. */
export type Locate = (pointer: string) => Region | undefined;

export const nowhere: Locate = () => undefined;

/** Reads the text once, at the first question. Text that is no JSON has no places. */
export function locatePointers(text: string): Locate {
  let root: ValueNode | 'none' | undefined;
  return (pointer) => {
    root ??= rootOf(text) ?? 'none';
    if (root === 'none') return undefined;
    const node = nodeAt(root, fromPointer(pointer));
    if (node === undefined) return undefined;
    const { start, end } = node.loc;
    return {
      ...{ startLine: start.line, startColumn: start.column },
      ...{ endLine: end.line, endColumn: end.column },
    };
  };
}

function rootOf(text: string): ValueNode | undefined {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch {
    return undefined;
  }
}

function nodeAt(root: ValueNode, segments: readonly string[]): ValueNode | undefined {
  let node: ValueNode | undefined = root;
  for (const segment of segments) {
    if (node?.type === 'Array') node = node.elements[Number(segment)]?.value;
    else if (node?.type === 'Object') {
      node = node.members.find(
        ({ name }) => name.type === 'String' && name.value === segment,
      )?.value;
    } else return undefined;
  }
  return node;
}
