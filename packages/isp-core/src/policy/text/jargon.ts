/** Words of the trade that families meet first in a plan, each with plainer ones. */
import type { PhraseGroup } from './phrase-list.ts';

/** What one could say instead, by the group's name. */
export const plainer = {
  adapt: 'made to fit the child, and how',
  ageExpectation: 'what most children of that age do',
  attain: 'reach, or do',
  calm: 'calm down with an adult beside them',
  cohort: 'year group',
  difficulty: 'what the child finds hard',
  elicit: 'bring out',
  executive: 'planning, starting and keeping track',
  facilitate: 'help, or make possible',
  graduated: 'plan, try, look at it together, and change it',
  holistic: 'of the whole child',
  largeMovement: 'running, jumping and balance',
  learnToLearn: 'thinking about how one learns',
  memory: 'keeping things in mind while using them',
  movementSense: 'sense of where the body is and how it moves',
  overwhelmed: 'overwhelmed, or too upset to think',
  prior: 'teaching the lesson’s words and ideas beforehand',
  quality: 'good teaching for everybody',
  saying: 'finding words and putting them together',
  sensoryDiet: 'movement and quiet through the day, as planned',
  smallMovement: 'using hands and fingers',
  sounds: 'hearing and playing with the sounds in words',
  step: 'help given in small steps and then taken away',
  taking: 'taking in what is said',
  team: 'people from several services',
  use: 'use',
} as const;

export interface JargonGroup extends PhraseGroup {
  readonly plain: keyof typeof plainer;
}

export const jargonGroups: readonly JargonGroup[] = [
  { plain: 'adapt', phrases: ['differentiated', 'differentiation', 'differentiate'] },
  {
    plain: 'ageExpectation',
    phrases: [
      'age related expectations',
      'age appropriate expectations',
      'age related expectation',
    ],
  },
  { plain: 'attain', phrases: ['attainment levels', 'attainment gap'] },
  {
    plain: 'calm',
    phrases: ['co regulate', 'co regulation', 'self regulate', 'self regulation', 'de escalation'],
  },
  { plain: 'cohort', phrases: ['cohort'] },
  { plain: 'difficulty', phrases: ['presenting needs', 'area of deficit', 'deficits'] },
  { plain: 'elicit', phrases: ['elicit', 'elicits'] },
  {
    plain: 'executive',
    phrases: ['executive function', 'executive functioning', 'executive functions'],
  },
  { plain: 'facilitate', phrases: ['facilitate', 'facilitates', 'facilitated'] },
  { plain: 'graduated', phrases: ['graduated approach', 'graduated response'] },
  { plain: 'holistic', phrases: ['holistic', 'holistically'] },
  { plain: 'largeMovement', phrases: ['gross motor'] },
  { plain: 'learnToLearn', phrases: ['metacognition', 'metacognitive'] },
  { plain: 'memory', phrases: ['working memory', 'cognitive load'] },
  { plain: 'movementSense', phrases: ['proprioception', 'proprioceptive', 'vestibular'] },
  {
    plain: 'overwhelmed',
    phrases: ['dysregulated', 'dysregulation', 'emotionally dysregulated', 'heightened state'],
  },
  { plain: 'prior', phrases: ['pre teaching of vocabulary', 'pre teach vocabulary'] },
  { plain: 'quality', phrases: ['quality first teaching', 'wave 1', 'wave 2', 'wave 3'] },
  { plain: 'saying', phrases: ['expressive language', 'verbal output'] },
  { plain: 'sensoryDiet', phrases: ['sensory diet', 'sensory circuit', 'sensory circuits'] },
  { plain: 'smallMovement', phrases: ['fine motor'] },
  {
    plain: 'sounds',
    phrases: ['phonological awareness', 'phonemic awareness', 'phoneme', 'grapheme', 'phonemes'],
  },
  { plain: 'step', phrases: ['scaffold', 'scaffolded', 'scaffolding', 'scaffolds'] },
  { plain: 'taking', phrases: ['receptive language', 'auditory processing'] },
  {
    plain: 'team',
    phrases: ['multi agency', 'multi disciplinary', 'multidisciplinary', 'team around the child'],
  },
  { plain: 'use', phrases: ['utilise', 'utilises', 'utilised', 'utilising'] },
];
