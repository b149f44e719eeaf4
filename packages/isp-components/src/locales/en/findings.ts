/** The words of the finding list. */
import type { Message } from '../message.ts';

export const findings = {
  'findings.title': 'What the checks say',
  'findings.note': 'This is advice, with its reasons. People decide.',

  'findings.none': 'Nothing has been checked yet.',
  'findings.clear': 'The checks found nothing to put right. You know the child; they do not.',

  'findings.count.to-do': { one: '{count} thing to do', other: '{count} things to do' },
  'findings.count.ask': { one: '{count} to judge', other: '{count} to judge' },
  'findings.count.pass': { one: '{count} done well', other: '{count} done well' },

  'findings.group.must': 'Must do',
  'findings.group.should': 'Should do',
  'findings.group.consider': 'Worth considering',
  'findings.group.ask': 'For you to judge',
  'findings.group.pass': 'Done well',

  'findings.why': 'Why it matters',
  'findings.help': 'What to do',
  'findings.family-help': 'What you can expect',
  'findings.sources': 'Where this comes from',
  'findings.source': '{title}, {at}',
  'findings.go': 'Go to {place}',
  'findings.times': { one: '{message}', other: '{message} ({count} times)' },

  'findings.standing.law': 'Law',
  'findings.standing.guidance': 'Guidance',
  'findings.standing.proposed': 'Proposal, may change',
  'findings.standing.advice': 'Advice',
} as const satisfies Record<`findings.${string}`, Message>;
