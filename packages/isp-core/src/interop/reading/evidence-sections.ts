/** What happened, what was seen, what professionals advised; the inclusion base and the EHC plan beside this one. */
import type { Plan } from '../../plan/plan.ts';
import {
  adviceStates,
  answers,
  bases,
  ehcpSections,
  missedBecause,
  responses,
} from './choice-words.ts';
import { day, joined, ownLine, statementsOf, type Context, type Row } from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function deliverySection({ plan, line, name }: Context): ReadingSection {
  return {
    key: 'delivery',
    title: titleOf('delivery'),
    isTable: true,
    items: plan.delivery.map((entry) =>
      line(day(entry.on) ?? '', {
        written: [
          ['What', plan.provision.find(({ id }) => id === entry.provision)?.statement],
          ['Note', entry.note],
        ],
        rows: [
          ['Happened', answers[entry.delivered]],
          ['Minutes', entry.minutes === undefined ? undefined : String(entry.minutes)],
          ['Why not', entry.reason && missedBecause[entry.reason]],
          ['Written by', name(entry.recordedBy)],
          ['Puts right', entry.corrects && correctedDay(plan, entry.corrects)],
        ],
      }),
    ),
  };
}

const correctedDay = ({ delivery }: Plan, id: string) => {
  const earlier = delivery.find((entry) => entry.id === id);
  return earlier ? `the entry of ${day(earlier.on) ?? ''}` : 'an earlier entry';
};

export function progressSection({ plan, line, name }: Context): ReadingSection {
  return {
    key: 'progress',
    title: titleOf('progress'),
    isTable: true,
    items: plan.progress.map((seen) => {
      const outcome = plan.outcomes.find(({ id }) => id === seen.outcome);
      const scale = outcome?.scale === undefined ? '' : ` (${outcome.scale})`;
      const what = seen.kind === 'child-view' ? 'What the child says' : 'What was seen';
      return line(day(seen.on) ?? '', {
        written: [
          ['Outcome', outcome?.statement],
          [what, seen.text],
        ],
        rows: [
          ['Measure', seen.value === undefined ? undefined : `${seen.value}${scale}`],
          ['Seen by', name(seen.observedBy)],
        ],
      });
    }),
  };
}

type Advice = Plan['advice'][number];

export function adviceSection(context: Context): ReadingSection {
  return {
    key: 'advice',
    title: titleOf('advice'),
    items: context.plan.advice.map((advice) => adviceItem(context, advice)),
  };
}

function adviceItem(context: Context, advice: Advice): ReadingItem {
  const { plan, line, name } = context;
  const who = name(advice.author) ?? advice.service ?? 'Advice';
  const rows: readonly Row[] = [
    ['From', advice.summary === undefined ? undefined : who],
    ['Where it stands', adviceStates[advice.status]],
    ['Asked for', day(advice.requestedOn)],
    ['Expected by', day(advice.expectedBy)],
    ['Given', day(advice.givenOn)],
    ['Document', plan.documents.find(({ id }) => id === advice.document)?.title],
  ];
  const parts = [
    {
      title: 'Recommendations',
      items: advice.recommendations.map((one) => recommendationItem(context, one)),
    },
  ];
  const service = advice.author === undefined ? undefined : advice.service;
  return line(advice.summary ?? who, { written: [['Service', service]], rows, parts });
}

function recommendationItem(
  { plan, line }: Context,
  { text, response, reason, ...made }: Advice['recommendations'][number],
): ReadingItem {
  return line(text, {
    written: [
      ['Why', reason],
      ['Provision that came of it', statementsOf(plan.provision, made.provision)],
      ['Adjustments that came of it', statementsOf(plan.adjustments, made.adjustments)],
    ],
    rows: [['What was done', responses[response]]],
  });
}

export function baseSection({ plan, line, name }: Context): ReadingSection {
  const { base } = plan;
  const items = base
    ? [
        line(base.name ?? bases[base.kind], {
          written: [
            ['Taking part in mainstream life', base.mainstreamPlan],
            ['Given there', statementsOf(plan.provision, base.provision)],
          ],
          rows: [
            ['What it is', base.name === undefined ? undefined : bases[base.kind]],
            ['Hours a week in the base', String(base.hoursInBase)],
            ['Hours a week in class', String(base.hoursInClass)],
            ['Led by', name(base.ledBy)],
            ['Last reviewed', day(base.reviewedOn)],
            ['Next review', day(base.nextReviewOn)],
          ],
        }),
      ]
    : [];
  return { key: 'base', title: titleOf('base'), items };
}

export function ehcpSection({ plan, line, label }: Context): ReadingSection {
  const { ehcp } = plan;
  if (!ehcp) return { key: 'ehcp', title: titleOf('ehcp'), items: [] };
  const rows: readonly Row[] = [
    ['Reference', ehcp.reference],
    ['Issued', day(ehcp.issuedOn)],
    ['Last amended', day(ehcp.amendedOn)],
    ['Last reviewed', day(ehcp.reviewedOn)],
    ['Review due', day(ehcp.reviewDueOn)],
    ['Packages', joined(ehcp.packages.map((code) => label('specialist-packages', code)))],
  ];
  const outcomes = ehcp.outcomes.map(({ statement, reference }) =>
    line(statement, { written: [['Its number', reference]] }),
  );
  const provision = ehcp.provision.map(({ statement, reference, section, outcomes: ids }) =>
    line(statement, {
      written: [
        ['Its number', reference],
        ['For', statementsOf(ehcp.outcomes, ids)],
      ],
      rows: [['Section', ehcpSections[section]]],
    }),
  );
  return {
    key: 'ehcp',
    title: titleOf('ehcp'),
    items: [
      ownLine(`Kept by ${ehcp.authority}`, rows, [
        { title: 'Its outcomes', items: outcomes },
        { title: 'Its provision', items: provision },
      ]),
    ],
  };
}
