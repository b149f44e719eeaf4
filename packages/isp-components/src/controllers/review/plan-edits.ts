/** What the judgements change in the lines that they are about. A line that is carried forward stays as it is. */
import type { Edit } from '@isp-kit/core/edit';
import type { Adjustment, Outcome, ProvisionLine } from '@isp-kit/core/plan';
import { valueAt, type Json } from '../editing/plan-tree.ts';
import { only, type Ask, type IdFor } from './ask.ts';
import { changeFields } from './change-fields.ts';
import { listOf, type JudgedLine, type LineKind } from './judged-line.ts';
import { activeOutcomes, liveAdjustments, liveProvision } from './judged-lines.ts';
import type { Subject } from './question.ts';

interface Making {
  readonly ask: Ask;
  readonly idFor: IdFor;
}

/** Edits of outcomes, help and adjustments, in the order of the plan. */
export function planEdits(subject: Subject, making: Making): Edit[] {
  const asked = <Line extends JudgedLine>(lines: readonly Line[]) =>
    lines.filter(({ id }) => !subject.carried.has(id));
  return [
    ...asked(activeOutcomes(subject)).flatMap((line) => outcomeEdits(line, making)),
    ...asked(liveProvision(subject)).flatMap((line) => provisionEdits(line, making)),
    ...asked(liveAdjustments(subject)).flatMap((line) => adjustmentEdits(line, making)),
  ];
}

const lifecycleAfter: Readonly<Record<string, string>> = { complete: 'completed', stop: 'stopped' };

function outcomeEdits(outcome: Outcome, making: Making): Edit[] {
  const { id } = outcome;
  const next = making.ask(`outcome/${id}/next`);
  const lifecycle = lifecycleAfter[next as string];
  return [
    ...setWhereNew(
      `/outcomes/${id}/achievement`,
      outcome.achievement,
      making.ask(`outcome/${id}/achievement`),
    ),
    ...setWhereNew(`/outcomes/${id}/lifecycle`, outcome.lifecycle, lifecycle),
    ...(next === 'change' ? changes('outcome', outcome, making) : []),
  ];
}

function provisionEdits(line: ProvisionLine, making: Making): Edit[] {
  const { ask } = making;
  const next = ask(`provision/${line.id}/next`);
  if (next === 'stop') return stopEdits(line, making);
  if (next !== 'change') return [];
  const status = ask(`change/${line.id}/status`);
  const moved = status !== undefined && status !== line.status;
  return [
    ...changes('provision', line, making),
    ...(moved ? [statusChange(line, status as string, making)] : []),
  ];
}

function stopEdits(line: ProvisionLine, making: Making): Edit[] {
  const on = making.ask('basics/heldOn') as string;
  const ends = line.endsOn === undefined || line.endsOn > on;
  const at = `/provision/${line.id}`;
  return [
    { type: 'set', at: `${at}/status`, value: 'ended' },
    statusChange(line, 'ended', making),
    ...(ends ? [{ type: 'set', at: `${at}/endsOn`, value: on } satisfies Edit] : []),
  ];
}

function statusChange({ id }: ProvisionLine, status: string, { ask, idFor }: Making): Edit {
  const line = only({
    id: idFor(`status/${id}`),
    status,
    on: ask('basics/heldOn'),
    reason: ask(`provision/${id}/reason`),
  });
  return { type: 'add', at: `/provision/${id}/statusHistory`, line };
}

function adjustmentEdits(adjustment: Adjustment, making: Making): Edit[] {
  const { id } = adjustment;
  const { ask } = making;
  const on = ask('basics/heldOn');
  const next = ask(`adjustment/${id}/next`);
  const checked = ask(`adjustment/${id}/happens`) !== 'not-known';
  return [
    ...setWhereNew(
      `/adjustments/${id}/lastCheckedOn`,
      adjustment.lastCheckedOn,
      checked ? on : undefined,
    ),
    ...(next === 'change' ? changes('adjustment', adjustment, making) : []),
    ...(next === 'stop' ? setWhereNew(`/adjustments/${id}/endedOn`, undefined, on) : []),
  ];
}

/** What the small form for a changed line says otherwise than the plan. */
function changes(kind: LineKind, line: JudgedLine, { ask }: Making): Edit[] {
  return changeFields(kind).flatMap(({ key }): Edit[] => {
    const at = `${listOf[kind]}/${line.id}/${key}`;
    const was = valueAt(line, `/${key}`);
    const is = ask(`change/${line.id}/${key}`);
    if (is === undefined) return was === undefined ? [] : [{ type: 'remove', at }];
    return setWhereNew(at, was, is);
  });
}

function setWhereNew(at: string, was: Json | undefined, is: Json | undefined): Edit[] {
  if (is === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
  return [{ type: 'set', at, value: is }];
}
