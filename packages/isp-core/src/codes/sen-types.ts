/**
 * Types of need as the school census has them. For reading older records: they say nothing of the
 * proposed areas of development, and no machine maps one to the other. `suggestedAreas` offers a
 * person where to look; it decides nothing.
 */
import type { AreaCode } from './areas-of-development.ts';
import type { CodeEntry, CodeList } from './code-list.ts';

export interface SenTypeEntry extends CodeEntry {
  /** Areas that a person might think of. A suggestion, never a mapping; empty where none is honest. */
  readonly suggestedAreas: readonly AreaCode[];
}

const type = (
  code: string,
  label: string,
  familyLabel: string,
  suggestedAreas: readonly AreaCode[] = [],
): SenTypeEntry => ({
  code,
  label,
  familyLabel,
  definition: `Recorded in the school census as ${code}.`,
  status: 'guidance',
  suggestedAreas,
});

const communication = 'speech-language-and-communication' as const;

export const senTypes: CodeList<SenTypeEntry> = {
  id: 'sen-types',
  title: 'Types of need (school census)',
  version: '2025',
  source: { ref: 'census-codes', at: 'SEN type' },
  entries: [
    type('SPLD', 'Specific learning difficulty', 'A difficulty with one kind of learning'),
    type('MLD', 'Moderate learning difficulty', 'Learning takes longer in most things'),
    type('SLD', 'Severe learning difficulty', 'Learning needs a lot of help in most things'),
    type('PMLD', 'Profound and multiple learning difficulty', 'Very complex learning needs'),
    type('SEMH', 'Social, emotional and mental health', 'Feelings and getting on with people', [
      'social-and-emotional',
    ]),
    type('SLCN', 'Speech, language and communication needs', 'Speaking and understanding', [
      communication,
    ]),
    type('HI', 'Hearing impairment', 'Hearing', ['sensory']),
    type('VI', 'Vision impairment', 'Sight', ['sensory']),
    type('MSI', 'Multi-sensory impairment', 'Sight and hearing together', ['sensory']),
    type('PD', 'Physical disability', 'Moving and physical needs', ['motor-and-physical']),
    type('ASD', 'Autistic spectrum disorder', 'Autism'),
    type('DS', 'Down syndrome', 'Down syndrome'),
    type('OTH', 'Other difficulty or disability', 'Something else'),
    type('NSA', 'No specialist assessment of type of need', 'Not yet looked at by a specialist'),
  ],
};
