/** What each part of the plan rests on. No government has published a schema, so these are reasons, not rules. */
import type { SourcePlace } from '../src/codes/sources.ts';

export const partSources: Readonly<Record<string, readonly SourcePlace[]>> = {
  person: [
    { ref: 'send-code-2015', at: 'paragraphs 1.1 to 1.10, on participation' },
    { ref: 'upn-guide', at: 'use of pupil numbers' },
  ],
  settings: [{ ref: 'dfe-cria-2026', at: 'sharing within and between settings' }],
  basis: [
    { ref: 'cfa-2014', at: 'sections 20 and 21' },
    { ref: 'equality-act-2010', at: 'section 6' },
    { ref: 'dfe-reform-2026', at: 'layers of support' },
  ],
  people: [{ ref: 'send-code-2015', at: 'paragraphs 6.44 to 6.56' }],
  about: [{ ref: 'nasen-response-2026', at: 'the whole child' }],
  voices: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'dfe-cria-2026', at: 'Article 12' },
  ],
  barriers: [{ ref: 'dfe-cria-2026', at: 'glossary: Individual Support Plan' }],
  adjustments: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'dfe-cria-2026', at: 'Article 23' },
  ],
  provision: [
    { ref: 'cfa-2014', at: 'section 21' },
    { ref: 'send-code-2015', at: 'paragraphs 6.44 to 6.56' },
  ],
  outcomes: [{ ref: 'send-code-2015', at: 'paragraphs 6.44 to 6.56' }],
  delivery: [{ ref: 'send-code-2015', at: 'paragraphs 6.72 to 6.78, on records' }],
  progress: [{ ref: 'send-code-2015', at: 'paragraphs 6.53 to 6.56' }],
  advice: [{ ref: 'dfe-reform-2026', at: 'Experts at Hand' }],
  base: [{ ref: 'dfe-cria-2026', at: 'inclusion bases' }],
  ehcp: [
    { ref: 'send-regs-2014', at: 'regulation 12' },
    { ref: 'dfe-families-2026', at: 'plans beside an EHC plan' },
  ],
  reviews: [
    { ref: 'dfe-cria-2026', at: 'reviewed at least annually' },
    { ref: 'send-code-2015', at: 'paragraph 6.65' },
  ],
  agreements: [{ ref: 'nasen-response-2026', at: 'working with families' }],
  transitions: [
    { ref: 'send-code-2015', at: 'chapters 5, 6 and 8' },
    { ref: 'nasen-response-2026', at: 'transition' },
  ],
  concerns: [{ ref: 'dfe-reform-2026', at: 'complaints' }],
  documents: [{ ref: 'send-code-2015', at: 'paragraphs 6.72 to 6.78, on records' }],
  otherPlans: [{ ref: 'nasen-response-2026', at: 'health and pastoral plans' }],
};
