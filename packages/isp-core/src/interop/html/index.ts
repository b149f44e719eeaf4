/** A plan as one HTML file. */
export { writePlanHtml, type PlanHtmlOptions } from './write-plan-html.ts';
