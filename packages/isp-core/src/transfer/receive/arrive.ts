/** Writes the arrival into the plan: the new setting, the last day at the old one, and the move that is made. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateOfInstant } from '../../kernel/plain-date.ts';
import type { Plan, Setting } from '../../plan/plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Received } from '../open/received.ts';
import { isSameSetting, type SettingNumber } from '../setting-identity.ts';
import type { AcceptOptions, Acceptance, ArrivedAt, MoveMade } from './acceptance.ts';
import { reportLine, type ReceiveLine } from './receive-report.ts';

export interface Arrived {
  readonly plan: Plan;
  readonly lines: readonly ReceiveLine[];
}

type Transition = Plan['transitions'][number];

/** What is written, one after another. */
interface Writing {
  readonly plan: Plan;
  readonly received: Received;
  readonly options: AcceptOptions;
  readonly lines: ReceiveLine[];
}

/** The plan is checked by whoever asked for this. */
export function arrive(
  plan: Plan,
  received: Received,
  { setting, leftOn, move }: Acceptance,
  options: AcceptOptions,
): Arrived {
  const lines: ReceiveLine[] = [];
  const writing = { received, options, lines };
  const here = setting ? withSetting({ plan, ...writing }, setting) : { plan };
  const left = leftOn === undefined ? here.plan : withLeaving({ ...writing, ...here }, leftOn);
  const arrival = { ...here, ...(setting && { from: setting.from }) };
  const moved = move ? withMove({ ...writing, plan: left }, move, arrival) : left;
  return { plan: moved, lines };
}

interface Here {
  readonly plan: Plan;
  /** The id of the setting’s line. */
  readonly arrivedAt?: string;
  readonly from?: string;
}

function withSetting({ plan, received, options, lines }: Writing, setting: ArrivedAt): Here {
  const numbers = setting.numbers ?? [received.recipient];
  // Who came for visits before has a line for those; the place itself is another.
  const known = plan.settings.find(
    (each) =>
      each.to === undefined && each.attendance === setting.attendance && isKnownAs(each, numbers),
  );
  const line = known ?? settingLine(setting, numbers, options);
  const code = known ? 'ISP_RECEIVE_SETTING_KNOWN' : 'ISP_RECEIVE_SETTING_ADDED';
  lines.push(reportLine(code, toPointer(['settings', line.id])));
  const settings = known ? plan.settings : [...plan.settings, line];
  return { plan: { ...plan, settings }, arrivedAt: line.id };
}

function withLeaving(
  { plan, arrivedAt, received, lines }: Writing & Pick<Here, 'arrivedAt'>,
  leftOn: string,
): Plan {
  const settings = plan.settings.map((each) => {
    const isLeft = each.to === undefined && isKnownAs(each, [received.sender]);
    if (!isLeft || each.id === arrivedAt) return each;
    lines.push(reportLine('ISP_RECEIVE_SETTING_LEFT', toPointer(['settings', each.id])));
    return { ...each, to: leftOn };
  });
  return { ...plan, settings };
}

function withMove(
  { plan, received, lines }: Writing,
  move: MoveMade,
  { arrivedAt, from }: Here,
): Plan {
  const made = moveIn(plan.transitions, move);
  if (!made) {
    lines.push(reportLine('ISP_RECEIVE_MOVE_UNCLEAR', '/transitions'));
    return plan;
  }
  const first = move.on ?? made.on ?? from;
  const done = completed(made, move, {
    ...(arrivedAt !== undefined && { to: arrivedAt }),
    ...(first !== undefined && { on: first }),
    sent: [made.sent, sentInWords(received)].filter((text) => text !== undefined).join('\n'),
  });
  lines.push(...moveLines(made, done));
  const transitions = plan.transitions.map((each) => (each.id === made.id ? done : each));
  return { ...plan, transitions };
}

/** By a number; by its name where the plan has no number of it. */
function isKnownAs(
  { identifiers, name }: Setting,
  numbers: readonly (SettingNumber & { readonly name?: string })[],
): boolean {
  if (identifiers.length === 0) return numbers.some((number) => number.name === name);
  return identifiers.some((identifier) =>
    numbers.some((number) => isSameSetting(identifier, number)),
  );
}

function settingLine(
  { name, kind, phase, attendance, from }: ArrivedAt,
  numbers: readonly SettingNumber[],
  { newId }: AcceptOptions,
): Setting {
  return {
    ...{ id: newId(), name, kind, phase, attendance, from },
    identifiers: numbers.map(({ scheme, value }) => ({ id: newId(), scheme, value })),
  };
}

function moveIn(transitions: readonly Transition[], { transition }: MoveMade) {
  if (transition !== undefined) return transitions.find(({ id }) => id === transition);
  const open = transitions.filter(({ status }) => status === 'planned' || status === 'under-way');
  return open.length === 1 ? open[0] : undefined;
}

function completed(
  made: Transition,
  { actions = [] }: MoveMade,
  arrival: Partial<Transition>,
): Transition {
  return {
    ...made,
    ...arrival,
    status: 'complete',
    actions: made.actions.map((action) => {
      const { id: _id, ...told } = actions.find(({ id }) => id === action.id) ?? { id: '' };
      return { ...action, ...told };
    }),
  };
}

function moveLines({ id, actions: before }: Transition, { actions }: Transition): ReceiveLine[] {
  const at = toPointer(['transitions', id]);
  return [
    reportLine('ISP_RECEIVE_MOVE_COMPLETED', at),
    ...actions.flatMap((action) => {
      const place = toPointer(['transitions', id, 'actions', action.id]);
      const was = before.find((each) => each.id === action.id)?.status;
      if (action.status !== was) return [reportLine('ISP_RECEIVE_ACTION_NOTED', place)];
      return action.status === 'to-do' ? [reportLine('ISP_RECEIVE_ACTION_OPEN', place)] : [];
    }),
  ];
}

function sentInWords({ sender, issuedAt, set, documents, withheld }: Received): string {
  const came = documents.filter(({ sent }) => sent !== 'not-sent').length;
  const sentences = [
    `${sender.name} sent the plan on ${dateInWords(dateOfInstant(issuedAt))}${set === 'minimum' ? ' (the minimum set)' : ''}.`,
    ...(documents.length === 0 ? [] : [`Documents: ${came} of ${documents.length}.`]),
    ...(withheld.length === 0 ? [] : ['Something was kept back, with reasons.']),
  ];
  return sentences.join(' ');
}
