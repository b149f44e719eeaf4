/** The pages that hold ISP Kit's elements: each is an empty element and the script that feeds it. */
import { viewFor } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';
import { userIdOf, type Html } from './layout.ts';
import { planFrame } from './plan-frame.ts';
import { nextFor } from './review-words.ts';

export interface PlanPageParts {
  readonly person: Person;
  readonly plan: Plan;
  readonly today: string;
  /** Which of the plan’s own people the reader is, where they take part in it. */
  readonly contributorId: string | undefined;
}

/** What the elements and their scripts need to know. */
const attributes = ({ person, plan, today }: PlanPageParts): Html =>
  html`data-plan="${plan.id}" data-person="${person.personId}" audience="${person.audience}"
  today="${today}"`;

export function readPage(parts: PlanPageParts): Html {
  const { person, plan, today } = parts;
  const view = viewFor(plan, { audience: person.audience, today });
  const facts = { withheld: view.withheld, next: nextFor(view.plan, today) ?? null };
  return planFrame({
    person,
    plan,
    here: 'read',
    script: 'read-page',
    // The viewer begins with the child’s name: that is this page’s heading.
    content: html`<isp-plan-viewer
      heading-level="1"
      ${attributes(parts)}
      data-view="${JSON.stringify(facts)}"
    ></isp-plan-viewer>`,
  });
}

export function changePage(parts: PlanPageParts): Html {
  return planFrame({
    ...parts,
    here: 'change',
    script: 'change-page',
    content: html`<isp-plan-editor
      ${attributes(parts)}
      drafts
      draft-user="${userIdOf(parts.person)}"
      actor-person="${parts.contributorId ?? ''}"
    ></isp-plan-editor>`,
  });
}

export function reviewPage(parts: PlanPageParts): Html {
  return planFrame({
    ...parts,
    here: 'review',
    script: 'review-page',
    content: html`<isp-review-form
      ${attributes(parts)}
      drafts
      draft-user="${userIdOf(parts.person)}"
      actor-person="${parts.contributorId ?? ''}"
    ></isp-review-form>`,
  });
}
