/** What was planned and what came of it. */
import { labelOf } from '../../codes/code-list.ts';
import { layers } from '../../codes/layers.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FoundEvent } from './event.ts';
import { after, quoted, spaced, type PlanReader } from './plan-reader.ts';

export function supportEvents(reader: PlanReader): FoundEvent[] {
  const { plan } = reader;
  return [
    ...basisEvents(reader),
    ...plan.provision.flatMap((line) => provisionEvents(reader, line)),
    ...plan.adjustments.flatMap(({ id, statement, owner, startedOn, lastCheckedOn, endedOn }) => {
      const source = { at: `/adjustments/${id}`, names: [id], by: owner };
      const what = quoted(statement);
      return [
        ...reader.event(startedOn, 'support', `Adults began to do this: ${what}.`, source),
        ...reader.event(
          lastCheckedOn,
          'support',
          `It was checked that adults do this: ${what}.`,
          source,
        ),
        ...reader.event(endedOn, 'support', `Last day on which adults did this: ${what}.`, source),
      ];
    }),
    ...deliveryEvents(reader),
    ...plan.progress.flatMap(({ id, outcome, on, value, text, observedBy }) => {
      const seen = [value === undefined ? '' : String(value), text ?? ''].filter((s) => s !== '');
      const words = `Progress towards ${reader.quote(outcome)}: ${seen.join('. ') || 'noted'}`;
      return reader.event(on, 'progress', words, {
        at: `/progress/${id}`,
        names: [id, outcome],
        by: observedBy,
      });
    }),
  ];
}

function basisEvents(reader: PlanReader): FoundEvent[] {
  const { basis } = reader.plan;
  const decided = 'It was decided that there should be a plan.';
  return [
    ...reader.event(basis.decidedOn, 'decision', decided, {
      at: '/basis',
      names: [],
      by: basis.decidedBy,
    }),
    ...basis.layers.flatMap(({ id, layer, reason, from, to }) => {
      const source = { at: `/basis/layers/${id}`, names: [id] };
      const label = labelOf(layers, layer);
      return [
        ...reader.event(from, 'support', `Support began (${label}): ${reason}`, source),
        ...reader.event(to, 'support', `Last day of this support (${label}).`, source),
      ];
    }),
  ];
}

function provisionEvents(reader: PlanReader, line: Plan['provision'][number]): FoundEvent[] {
  const { id, statement, startsOn, endsOn, statusHistory, provider } = line;
  const source = { at: `/provision/${id}`, names: [id], by: provider };
  const what = quoted(statement);
  return [
    ...reader.event(startsOn, 'support', `First day planned for ${what}.`, source),
    ...reader.event(endsOn, 'support', `Last day planned for ${what}.`, source),
    ...statusHistory.flatMap((change) =>
      reader.event(
        change.on,
        'support',
        `${what} is ${change.status} from now${after(change.reason)}`,
        {
          at: `${source.at}/statusHistory/${change.id}`,
          names: [id, change.id],
        },
      ),
    ),
  ];
}

const happened = { yes: 'took place', partly: 'took place in part', no: 'did not take place' };

function deliveryEvents(reader: PlanReader): FoundEvent[] {
  const { delivery } = reader.plan;
  const corrected = new Set(delivery.map(({ corrects }) => corrects));
  return delivery.flatMap((entry) => {
    const { id, provision, on, delivered, minutes, reason, note, recordedBy } = entry;
    const kind = delivered === 'yes' ? 'delivered' : 'shortfall';
    const details = [
      minutes === undefined ? '' : `${minutes} minutes`,
      reason === undefined ? '' : spaced(reason),
      note ?? '',
      corrected.has(id) ? 'put right by a later record' : '',
      entry.corrects === undefined ? '' : 'this puts an earlier record right',
    ].filter((words) => words !== '');
    const words = `${reader.quote(provision)} ${happened[delivered]}${after(details.join('; ') || undefined)}`;
    const source = { at: `/delivery/${id}`, names: [id, provision], by: recordedBy };
    return reader.event(on, kind, words, source);
  });
}
