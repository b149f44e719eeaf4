/** The report of a plan that came, in words: each line says what it is about by what stands there. */
import { valueAtLine } from '../../edit/document-tree.ts';
import type { Json } from '../../kernel/json.ts';
import { isLineId, type LinePath } from '../../kernel/line-path.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { nameOfEntry, nameOfField } from '../../plan/place-names.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReceiveLine } from '../../transfer/receive/receive-report.ts';
import type { Reception } from '../../transfer/receive/reception.ts';
import type { ChangeMessages } from '../changes/change-messages.ts';
import { englishChanges } from '../changes/english-changes.ts';
import { lineInWords, tellingField, valueInWords } from '../changes/value-in-words.ts';

export interface ToldReceiveLine extends Pick<ReceiveLine, 'fate' | 'code' | 'at' | 'message'> {
  /** What the line is about: “barrier “Reading aloud.”, impact”. */
  readonly what: string;
  /** What is here and what came, in words, where they differ. */
  readonly here?: string;
  readonly came?: string;
  readonly todo?: string;
}

type Told = Pick<Reception, 'received' | 'existing' | 'plan'>;

/** `report` may be the one after acceptance; otherwise that of the reception. */
export function receiveReportInWords(
  reception: Told & Pick<Reception, 'report'>,
  report: readonly ReceiveLine[] = reception.report,
): ToldReceiveLine[] {
  return report.map((line) => {
    const { fate, code, at, message, ours, theirs, todo, data } = line;
    const words = (value: Json) => valueWords(value, at, reception.received.plan);
    const file = data?.['file'];
    return {
      ...{ fate, code, at, message },
      what: typeof file === 'string' ? `the file “${file}”` : placeInWords(at, reception),
      ...(ours !== undefined && { here: words(ours) }),
      ...(theirs !== undefined && { came: words(theirs) }),
      ...(todo !== undefined && { todo }),
    };
  });
}

const messages: ChangeMessages = englishChanges;

/** A place of either plan: the line by what it says, and then the field in it. */
function placeInWords(at: LinePath, { received, existing, plan }: Told): string {
  const path = fromPointer(at).filter((segment) => segment !== '*' && segment !== '**');
  if (path.length === 0) return 'the whole plan';
  const last = path.findLastIndex(isLineId);
  if (last === -1) return path.map(nameOfField).join(', ');
  const to = path.slice(0, last + 1);
  const line = [plan, existing, received.plan]
    .map((each) => each && valueAtLine(each, to))
    .find((value) => value !== undefined);
  const name = nameOfEntry(path[last - 1] ?? '');
  const words = tellingField(line) === undefined ? name : `${name} ${lineInWords(line, messages)}`;
  return [words, ...path.slice(last + 1).map(nameOfField)].join(', ');
}

function valueWords(value: Json, at: LinePath, plan: Plan): string {
  const field = fromPointer(at).at(-1) ?? '';
  if (tellingField(value) !== undefined) return lineInWords(value, messages);
  return valueInWords(field, value, { messages, labelFor: 'staff', plan });
}
