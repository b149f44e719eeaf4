/** People, moves, concerns, documents and other plans: what stands around the help itself. */
import type { Plan } from '../../plan/plan.ts';
import { lineTitle } from './line-title.ts';
import {
  actionStates,
  concernKinds,
  concernStates,
  moves,
  moveStates,
  otherPlanKinds,
  stages,
} from './choice-words.ts';
import { day, joined, ownLine, unhyphened, type Context } from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function peopleSection({ plan, line, label }: Context): ReadingSection {
  return {
    key: 'people',
    title: titleOf('people'),
    items: plan.people.map(({ id, name, role, relation, organisation, knownSince, notes }) => ({
      ...line('', {
        written: [
          ['From', organisation],
          ['Good to know', notes],
        ],
        rows: [
          ['Has known the child since', day(knownSince)],
          ['Writes the plan', plan.authors.includes(id) ? 'yes' : undefined],
        ],
      }),
      text: `${name} (${relation ?? label('roles', role)})`,
    })),
  };
}

type Move = Plan['transitions'][number];

export function transitionsSection(context: Context): ReadingSection {
  return {
    key: 'transitions',
    title: titleOf('transitions'),
    items: context.plan.transitions.map((move) => moveItem(context, move)),
  };
}

function moveItem(context: Context, move: Move): ReadingItem {
  const { plan, line, names } = context;
  const place = (id: string | undefined) => plan.settings.find((one) => one.id === id)?.name;
  const { details, parts } = line('', {
    written: [
      ['From', place(move.from)],
      ['To', joined([place(move.to), move.toDescription].filter((part) => part !== undefined))],
      ['Practical', move.practical],
      ['Sent ahead', move.sent],
    ],
    rows: [
      ['First day', day(move.on)],
      ['People who know the child', names(move.peopleWhoKnowMe)],
    ],
    parts: [{ title: 'What is to be done', items: move.actions.map(actionItem(context)) }],
  });
  return {
    text: `${moves[move.kind] ?? ''}: ${moveStates[move.status] ?? ''}`,
    details,
    parts,
  };
}

const actionItem =
  ({ line, name }: Context) =>
  ({ text, owner, dueOn, status, doneOn, reason }: Move['actions'][number]): ReadingItem =>
    line(text, {
      written: [['Why not', reason]],
      rows: [
        ['Who', name(owner)],
        ['By', day(dueOn)],
        ['Status', joined([actionStates[status] ?? '', ...(doneOn ? [day(doneOn) ?? ''] : [])])],
      ],
    });

export function concernsSection(context: Context): ReadingSection {
  return {
    key: 'concerns',
    title: titleOf('concerns'),
    items: context.plan.concerns.map((concern) => concernItem(context, concern)),
  };
}

function concernItem(context: Context, concern: Plan['concerns'][number]): ReadingItem {
  const { plan, line, name } = context;
  const about = concern.about.flatMap((id) => lineTitle(plan, id) ?? []);
  return line(concern.statement, {
    written: [['About', joined(about, '; ')]],
    rows: [
      ['Kind', concernKinds[concern.kind]],
      ['Raised by', name(concern.raisedBy)],
      ['Raised', day(concern.raisedOn)],
      ['Where it stands', concernStates[concern.status]],
    ],
    parts: [
      {
        title: 'Stages',
        items: concern.stages.map(({ stage, from, dueOn, answeredOn, answer }) => ({
          ...line('', {
            written: [['Answer', answer]],
            rows: [
              ['Answer due', day(dueOn)],
              ['Answered', day(answeredOn)],
            ],
          }),
          text: `${stages[stage]}, from ${day(from) ?? ''}`,
        })),
      },
      {
        title: 'Panel',
        items: concern.panel.map(({ name: member, role, specialist, independent }) =>
          ownLine(`${member} (${role})`, [
            ['SEN specialist', specialist ? 'yes' : 'no'],
            ['Declared independent', independent ? 'yes' : 'no'],
          ]),
        ),
      },
    ],
  });
}

export function documentsSection({ plan, line, name }: Context): ReadingSection {
  return {
    key: 'documents',
    title: titleOf('documents'),
    items: plan.documents.map(({ title, kind, on, author, keptAt }) =>
      line(title, {
        written: [['Kept at', keptAt]],
        rows: [
          ['Kind', unhyphened(kind)],
          ['Date', day(on)],
          ['Written by', name(author)],
        ],
      }),
    ),
  };
}

export function otherPlansSection({ plan, line, name }: Context): ReadingSection {
  return {
    key: 'otherPlans',
    title: titleOf('otherPlans'),
    items: plan.otherPlans.map(({ title, kind, heldBy, keptAt, reviewDueOn }) =>
      line(title, {
        written: [['Kept at', keptAt]],
        rows: [
          ['Kind', otherPlanKinds[kind]],
          ['Held by', name(heldBy)],
          ['Review due', day(reviewDueOn)],
        ],
      }),
    ),
  };
}
