/** Puts a plan into its reading order, for one audience. */
import type { Withheld } from '../../access/withheld.ts';
import type { CodeLists } from '../../codes/all-lists.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  concernsSection,
  documentsSection,
  otherPlansSection,
  peopleSection,
  transitionsSection,
} from './around-sections.ts';
import { kinds, statuses } from './choice-words.ts';
import {
  aboutSections,
  communicationSection,
  personSection,
  voicesSection,
} from './child-sections.ts';
import { contextOf, day, type Context } from './context.ts';
import { cutFor } from './cut-for.ts';
import {
  adviceSection,
  baseSection,
  deliverySection,
  ehcpSection,
  progressSection,
} from './evidence-sections.ts';
import { helpSections } from './help-sections.ts';
import { onePageSections } from './one-page-sections.ts';
import type { Reading, ReadingSection } from './reading.ts';
import { agreementsSection, reviewsSection } from './review-sections.ts';
import { basisSection, settingsSection } from './why-sections.ts';
import { withheldSection } from './withheld-section.ts';

export interface ReadingOptions {
  /** For whom it is: families read everyday words where there are two. One of the audiences’ codes, or a host’s own. */
  readonly audience: string;
  /** The day on which it is written out. */
  readonly today: PlainDate;
  /** What was withheld when the view was made; listed at the end. Without it, nothing is said of it. */
  readonly withheld?: readonly Withheld[];
  /** `one-page`: what somebody who meets the child needs first, and nothing else. Default: `full`. */
  readonly detail?: 'one-page' | 'full';
  /** Sentences to stand under the title, such as for whom the view was made. */
  readonly notes?: readonly string[];
  /** A host’s own code lists. */
  readonly codeLists?: CodeLists;
}

/** Who reads in everyday words. */
const families: ReadonlySet<string> = new Set(['parent', 'child', 'young-person']);

/**
 * The view of a plan in reading order. A line that is marked as not for this audience is left out even
 * where the plan that came in was never cut for anybody.
 */
export function readingOf(view: Plan, options: ReadingOptions): Reading {
  const { audience, today, withheld, detail = 'full', notes = [], codeLists } = options;
  const cut = cutFor(view, audience);
  const kept = withheld === undefined && cut.withheld.length === 0 ? undefined : withheld;
  const context = contextOf({
    plan: cut.plan,
    today,
    labelFor: families.has(audience) ? 'family' : 'staff',
    ...(codeLists === undefined ? {} : { lists: codeLists }),
  });
  const sections = detail === 'full' ? allSections(context) : onePageSections(context);
  const end =
    kept === undefined && cut.withheld.length === 0
      ? []
      : [withheldSection([...(kept ?? []), ...cut.withheld])];
  return {
    title: titleOfPlan(context),
    facts: [...factsOf(context), ...notes],
    sections: [...sections.filter(({ items }) => items.length > 0), ...end],
  };
}

function allSections(context: Context): ReadingSection[] {
  return [
    ...aboutSections(context),
    communicationSection(context),
    voicesSection(context),
    basisSection(context),
    ...helpSections(context),
    baseSection(context),
    ehcpSection(context),
    progressSection(context),
    deliverySection(context),
    adviceSection(context),
    reviewsSection(context),
    agreementsSection(context),
    transitionsSection(context),
    peopleSection(context),
    personSection(context),
    settingsSection(context),
    concernsSection(context),
    documentsSection(context),
    otherPlansSection(context),
  ];
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

function titleOfPlan({ plan: { person, kind } }: Context): string {
  return oneLine(
    `${person.preferredName ?? person.givenName} ${person.familyName}: ${kinds[kind]}`,
  );
}

function factsOf({ plan, label, today }: Context): string[] {
  const { person, settings, revision, updatedAt, status } = plan;
  const now = settings.filter(({ to }) => to === undefined || to >= today);
  const year = label('year-groups', person.yearGroup);
  return [
    oneLine([year, ...now.map(({ name }) => name)].join(', ')),
    `Revision ${revision} of ${day(updatedAt.slice(0, 10)) ?? ''}: ${statuses[status]}`,
    `Written out on ${day(today) ?? ''}`,
  ];
}
