/** A file that came, for people: who sent it and why, then the receiver’s view, then the plan. */
import { labelOf } from '../../codes/code-list.ts';
import { roles } from '../../codes/roles.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { TransferContent } from '../../transfer/content/content-schema.ts';
import { lawfulAuthorities } from '../../transfer/content/lawful-authority.ts';
import type { Received, Standing } from '../../transfer/open/received.ts';
import type { TransferPreview } from '../../transfer/view/preview-transfer.ts';
import { receiverView, type ReceiverView } from '../../transfer/view/receiver-view.ts';
import type { TextSection } from '../text-section.ts';
import { viewText } from '../view-text.ts';
import { wrap } from '../wrap.ts';

export function receivedText(received: Received): string {
  const view = receiverView(received);
  const sections: readonly TextSection[] = [
    { title: 'This file', lines: aboutFile(received) },
    { title: 'What works', lines: worksLines(view) },
    { title: 'Who knows the child', lines: peopleLines(view) },
    { title: 'On the first day', lines: dayOneLines(view) },
    { title: 'Unfinished', lines: unfinishedLines(view) },
  ];
  return `${sections.map(sectionText).join('')}THE PLAN\n\n${viewText(view, 'receiving-setting')}`;
}

export function previewText(preview: TransferPreview): string {
  const { sender, recipient, purpose, lawfulAuthority, issuedAt, yearGroup, firstDay } = preview;
  return sectionText({
    title: 'Before a place is accepted',
    lines: [
      `From ${sender.name} to ${recipient.name}, sent on ${dateInWords(issuedAt.slice(0, 10))}.`,
      `Why: ${purposes[purpose]} Authority: ${lawfulAuthorities[lawfulAuthority].label}.`,
      `Year group at the sender: ${yearGroup}.`,
      ...(firstDay === undefined ? [] : [`First day: ${dateInWords(firstDay)}.`]),
      'Who the child is and what helps them is shown once a place is accepted.',
    ],
  });
}

const purposes: Readonly<Record<TransferContent['purpose'], string>> = {
  move: 'the child moves here.',
  shared: 'the child is shared between both settings.',
  'short-placement': 'the child comes for a time.',
  return: 'the child comes back.',
  'next-year': 'the child moves on inside the setting.',
  other: 'another reason.',
};

const standings: Readonly<Record<Standing, readonly string[]>> = {
  'not-compared': [],
  same: ['It is the plan that this setting has already.'],
  newer: ['It is a later revision of the plan that this setting has.'],
  differs: [
    'It is the same revision as the plan that this setting has, and says other things. Somebody has to look at both.',
  ],
  'other-plan': ['It is another plan than the one that this setting has.'],
};

function aboutFile(received: Received): string[] {
  const { sender, subject, purpose, lawfulAuthority, issuedAt, identity } = received;
  const { basis, explanation } = lawfulAuthority;
  const differ = identity.different.length > 0;
  return [
    `It is sound, and from ${sender.name}${sender.contact === undefined ? '' : ` (${sender.contact})`}, sent on ${dateInWords(issuedAt.slice(0, 10))}.`,
    `About ${subject.givenName} ${subject.familyName}, born on ${dateInWords(subject.dateOfBirth)}.`,
    `Why: ${purposes[purpose]} Authority: ${lawfulAuthorities[basis].label}${explanation === undefined ? '' : ` (${explanation})`}.`,
    ...(received.set === 'minimum' ? ['It is the minimum set: more can be asked for.'] : []),
    ...(differ ? [`Please check who it is: ${identity.different.join(', ')} differ.`] : []),
    ...standings[received.standing],
  ];
}

function worksLines({ whatWorks }: ReceiverView): string[] {
  const { points, provisionThatHelped, adjustmentsThatHelp, mattersToMe } = whatWorks;
  return [
    ...points.map(({ text }) => text),
    ...[...adjustmentsThatHelp, ...provisionThatHelped].map(
      ({ statement }) => `Helped, when last judged: ${statement}`,
    ),
    ...mattersToMe.map(({ text }) => `Matters to the child: ${text}`),
  ];
}

function peopleLines({ whoKnowsTheChild }: ReceiverView): string[] {
  return whoKnowsTheChild.map(({ name, role, relation, organisation, notes, named }) => {
    const about = [relation ?? labelOf(roles, role), organisation]
      .filter((part) => part !== undefined)
      .join(', ');
    const ask = named ? ' Can be asked.' : '';
    return `${name} (${about}).${ask}${notes === undefined ? '' : ` ${notes}`}`;
  });
}

function dayOneLines({ dayOne }: ReceiverView): string[] {
  const { communication, safety, adjustments, provision, practical, ehcp } = dayOne;
  const { methods, formats, notes } = communication;
  return [
    ...safety.map(({ title, keptAt }) =>
      keptAt === undefined ? `Ask for: ${title}` : `Ask for: ${title} (${keptAt})`,
    ),
    ...(methods.length > 0 ? [`Communicates by: ${methods.join(', ')}`] : []),
    ...(formats.length > 0 ? [`Needs: ${formats.join(', ')}`] : []),
    ...(notes === undefined ? [] : [notes]),
    ...[...adjustments, ...provision].map(({ statement }) => statement),
    ...practical,
    ...(ehcp ? [`The EHC plan of ${ehcp.authority} goes on.`] : []),
  ];
}

function unfinishedLines({ unfinished }: ReceiverView): string[] {
  const { actions, outcomes, awaited, undecided, disagreements } = unfinished;
  return [
    ...actions.map(({ text, status }) => `${status === 'to-do' ? 'To do' : 'Not done'}: ${text}`),
    ...outcomes.map(({ statement }) => `Worked towards: ${statement}`),
    ...awaited.map(
      ({ service }) => `Advice was asked for${service === undefined ? '' : `: ${service}`}`,
    ),
    ...undecided.map(({ text }) => `Advised, and nobody has decided: ${text}`),
    ...disagreements.map(
      ({ party, words }) => `Not agreed (${party})${words === undefined ? '' : `: ${words}`}`,
    ),
  ];
}

function sectionText({ title, lines }: TextSection): string {
  const shown = lines.length === 0 ? ['Nothing is written here.'] : lines;
  return `${title.toUpperCase()}\n${shown.map((line) => wrap(line, { first: '- ' })).join('\n')}\n\n`;
}
