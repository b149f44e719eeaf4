/** The proposed layers of support. They are not a ladder: a child may have support at several at once. */
import type { CodeEntry, CodeList } from './code-list.ts';

export type LayerCode = 'universal' | 'targeted' | 'targeted-plus' | 'specialist';

export interface LayerEntry extends CodeEntry {
  readonly code: LayerCode;
}

export const layers: CodeList<LayerEntry> = {
  id: 'layers',
  title: 'Layers of support',
  version: '2026-02',
  source: { ref: 'dfe-reform-2026', at: 'Layers of support' },
  entries: [
    {
      code: 'universal',
      label: 'Universal',
      familyLabel: 'Support that everybody gets',
      definition:
        'High-quality teaching in a calm, inclusive setting, adapted so that every child can take part.',
      status: 'proposed',
    },
    {
      code: 'targeted',
      label: 'Targeted',
      familyLabel: 'Extra help from the setting’s own staff',
      definition:
        'Small groups, evidence-informed help, pre-teaching and reasonable adjustments, given by the setting’s own staff.',
      status: 'proposed',
    },
    {
      code: 'targeted-plus',
      label: 'Targeted Plus',
      familyLabel: 'Extra help with advice from specialists',
      definition:
        'Help that draws on outside specialists, an inclusion base or a short placement elsewhere. No assessment or diagnosis is needed.',
      status: 'proposed',
    },
    {
      code: 'specialist',
      label: 'Specialist',
      familyLabel: 'Specialist help beside an EHC plan',
      definition:
        'A specialist provision package with an education, health and care plan, in a mainstream or a specialist setting.',
      status: 'proposed',
    },
  ],
};
