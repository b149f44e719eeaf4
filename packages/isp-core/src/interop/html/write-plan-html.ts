/** A plan as one HTML file that needs no program, no network and no script. */
import type { Plan } from '../../plan/plan.ts';
import type { Reading, ReadingSection } from '../reading/reading.ts';
import { readingOf, type ReadingOptions } from '../reading/reading-of.ts';
import { escaped } from './escape.ts';
import { listHtml, tableHtml } from './item-html.ts';
import { STYLE } from './style.ts';
import { stylePolicy } from './style-policy.ts';

/** For whom, on which day, and how much. */
export type PlanHtmlOptions = ReadingOptions;

/**
 * The view of a plan as a whole HTML document: what `writePlanText` says, in the same order, with
 * headings, lists and a way past them; for screens and A4 paper. `view` is what `viewFor` gave; a line
 * that is marked as not for `audience` is left out in any case, and said at the end.
 */
export function writePlanHtml(view: Plan, options: PlanHtmlOptions): string {
  const { title, facts, sections } = readingOf(view, options);
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    headHtml(title),
    '<body>',
    '<a class="skip" href="#plan">Skip to the plan</a>',
    `<header>\n<h1 dir="auto">${escaped(title)}</h1>`,
    ...facts.map((fact) => `<p class="facts" dir="auto">${escaped(fact)}</p>`),
    '</header>',
    contentsHtml(sections),
    '<main id="plan">',
    ...sections.map(sectionHtml),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

function headHtml(title: string): string {
  return [
    '<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${stylePolicy(STYLE)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex, nofollow">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>\n</head>`,
  ].join('\n');
}

function contentsHtml(sections: Reading['sections']): string {
  const links = sections.map(
    ({ key, title }) => `<li><a href="#${key}">${escaped(title)}</a></li>`,
  );
  const list = `<ul>\n${links.join('\n')}\n</ul>`;
  // Closed at first: on a telephone, the child comes before a long list of headings.
  return `<nav aria-label="Parts of this plan">\n<details>\n<summary>Parts of this plan</summary>\n${list}\n</details>\n</nav>`;
}

function sectionHtml(section: ReadingSection): string {
  const { key, title, items, isTable } = section;
  const heading = `${key}-title`;
  return [
    `<section id="${key}">`,
    `<h2 id="${heading}">${escaped(title)}</h2>`,
    isTable ? tableHtml(section, heading) : listHtml(items),
    '</section>',
  ].join('\n');
}
