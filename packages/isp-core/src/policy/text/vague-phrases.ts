/** Phrases that sound like help and leave open what happens. A short list: each was met in real life, many times. */
import type { PhraseGroup } from './phrase-list.ts';

/** What the phrase leaves open, by group. */
export const leftOpen = {
  when: 'when it happens, and who decides that it is time',
  often: 'how often it happens',
  what: 'what an adult then does',
  does: 'what anybody does about it',
  whether: 'whether it happens at all',
} as const;

export interface VagueGroup extends PhraseGroup {
  readonly leavesOpen: keyof typeof leftOpen;
}

export const vagueGroups: readonly VagueGroup[] = [
  {
    leavesOpen: 'when',
    phrases: [
      'as needed',
      'as required',
      'as necessary',
      'as appropriate',
      'as and when',
      'when needed',
      'when required',
      'when necessary',
      'when appropriate',
      'when possible',
      'whenever possible',
      'if required',
      'if necessary',
      'if appropriate',
      'where needed',
      'where required',
      'where necessary',
      'where appropriate',
      'where possible',
      'wherever possible',
    ],
  },
  {
    leavesOpen: 'often',
    phrases: [
      'regular',
      'regularly',
      'frequent',
      'frequently',
      'ongoing',
      'occasional',
      'occasionally',
      'from time to time',
      'periodically',
    ],
    except: [
      'regular bus',
      'regular class',
      'regular place',
      'regular route',
      'regular seat',
      'regular teacher',
    ],
  },
  {
    leavesOpen: 'what',
    phrases: [
      'access to',
      'opportunities for',
      'opportunities to',
      'opportunity for',
      'opportunity to',
      'support with',
      'support in',
      'adult support',
      'additional support',
      'appropriate support',
      'appropriate strategies',
      'extra support',
      'in class support',
      'a range of',
      'a variety of',
      'would benefit from',
      'may benefit from',
    ],
    except: ['access to he', 'access to higher education', 'access to work', 'support in class is'],
  },
  {
    leavesOpen: 'does',
    phrases: [
      'be aware of',
      'be aware that',
      'be mindful of',
      'be monitored',
      'continue to monitor',
      'keep an eye on',
      'monitor closely',
      'monitor progress',
    ],
  },
  {
    leavesOpen: 'whether',
    phrases: [
      'as far as possible',
      'endeavour to',
      'if available',
      'if staffing allows',
      'if time allows',
      'staffing permitting',
      'subject to availability',
      'subject to staffing',
      'time permitting',
      'try to ensure',
      'when available',
      'when staffing allows',
      'where available',
    ],
  },
];
