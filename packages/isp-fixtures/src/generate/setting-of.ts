/** Invented settings: what they are, whom they teach, and who works there. */
import { adult, placeNames } from './names.ts';
import { randomFrom } from './random.ts';

export type CohortSetting = 'nursery' | 'primary' | 'secondary' | 'special' | 'college';

/** The age for which texts are chosen. */
export type Band = 'early' | 'primary' | 'secondary' | 'post-16';

export interface Setting {
  readonly kind: CohortSetting;
  readonly name: string;
  /** The code of the kind of setting, and of the phase, in the plan. */
  readonly code: string;
  readonly phase: string;
  readonly urn: string | undefined;
  readonly dfeNumber: string | undefined;
  /** Four digits that its UPNs have: of authority 000, which does not exist. */
  readonly establishment: string;
  /** Year groups by the age at the start of the school year. */
  readonly ages: readonly [from: number, to: number];
  /** The same name for the same job, so that plans of one setting agree. */
  readonly staff: (job: string) => string;
}

const kinds: Readonly<
  Record<
    CohortSetting,
    {
      code: string;
      phase: string;
      ages: [number, number];
      first: number;
      words: [string, ...string[]];
    }
  >
> = {
  nursery: {
    code: 'nursery',
    phase: 'early-years',
    ages: [2, 3],
    first: 1000,
    words: ['Nursery', 'Pre-school', 'Early Years'],
  },
  primary: {
    code: 'school',
    phase: 'primary',
    ages: [4, 10],
    first: 2000,
    words: ['Primary School', 'Community Primary', 'Junior and Infant School'],
  },
  secondary: {
    code: 'school',
    phase: 'secondary',
    ages: [11, 15],
    first: 4000,
    words: ['Academy', 'High School', 'School'],
  },
  special: {
    code: 'special-school',
    phase: 'all-through',
    ages: [4, 15],
    first: 7000,
    words: ['House School', 'Park School'],
  },
  college: {
    code: 'college',
    phase: 'post-16',
    ages: [16, 18],
    first: 8000,
    words: ['College', 'Sixth Form College'],
  },
};

/** Setting number `index` of a cohort; the same seed has the same settings. */
export function settingOf(seed: string | number, kind: CohortSetting, index: number): Setting {
  const random = randomFrom(seed, 'setting', kind, index);
  const { code, phase, ages, first, words } = kinds[kind];
  const establishment = String(first + (index % 1000)).padStart(4, '0');
  const withoutNumber = kind === 'nursery';
  return {
    kind,
    name: `${random.pick(placeNames)} ${random.pick(words)}`,
    code,
    phase,
    urn: withoutNumber ? undefined : `999${String(index % 1000).padStart(3, '0')}`,
    dfeNumber: withoutNumber || kind === 'college' ? undefined : `000/${establishment}`,
    establishment,
    ages,
    staff: (job) => adult(randomFrom(seed, 'staff', kind, index, job)),
  };
}

/** The year group of a child of that age at the start of the school year. */
export function yearGroupOf(age: number): string {
  if (age < 2) return 'E2';
  if (age < 4) return `N${age - 1}`;
  return age === 4 ? 'R' : String(age - 4);
}

export function bandOf(age: number): Band {
  if (age < 5) return 'early';
  if (age < 11) return 'primary';
  return age < 16 ? 'secondary' : 'post-16';
}
