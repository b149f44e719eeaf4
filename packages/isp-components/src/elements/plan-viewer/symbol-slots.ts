/** Places for the host’s own pictures beside the parts of the page, in easy read. */
import { html, type TemplateResult } from 'lit';

export const symbolSlots = {
  'own-words': html`<slot name="symbol-own-words"></slot>`,
  about: html`<slot name="symbol-about"></slot>`,
  strengths: html`<slot name="symbol-strengths"></slot>`,
  'what-works': html`<slot name="symbol-what-works"></slot>`,
  'what-matters': html`<slot name="symbol-what-matters"></slot>`,
  interests: html`<slot name="symbol-interests"></slot>`,
  hopes: html`<slot name="symbol-hopes"></slot>`,
  communication: html`<slot name="symbol-communication"></slot>`,
  adults: html`<slot name="symbol-adults"></slot>`,
  outcomes: html`<slot name="symbol-outcomes"></slot>`,
  standing: html`<slot name="symbol-standing"></slot>`,
  detail: html`<slot name="symbol-detail"></slot>`,
} as const satisfies Readonly<Record<string, TemplateResult>>;

export type SymbolName = keyof typeof symbolSlots;
