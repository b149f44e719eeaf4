/** The plan’s short closed lists in words. What says nothing in its usual state is undefined there. */
import type { Plan } from '../../plan/plan.ts';

type Words<Choice extends string> = Readonly<Record<Choice, string | undefined>>;
type LineOf<Part extends keyof Plan> =
  NonNullable<Plan[Part]> extends readonly (infer Line)[] ? Line : NonNullable<Plan[Part]>;

export const kinds = {
  'support-plan': 'Individual Support Plan',
  'adjustments-record': 'Record of reasonable adjustments',
} as const satisfies Words<Plan['kind']>;

export const statuses = {
  draft: 'draft, still being written',
  shared: 'shared with the family for comment',
  active: 'in force',
  closed: 'closed, no longer in force',
} as const satisfies Words<Plan['status']>;

export const ehcpStates: Words<Plan['basis']['ehcp']> = {
  none: undefined,
  requested: 'an assessment for one was asked for',
  'in-assessment': 'being assessed for one',
  'in-force': 'in force',
  ceased: 'ceased',
};

export const disability: Words<NonNullable<Plan['basis']['disability']>> = {
  yes: 'yes',
  no: 'no',
  'not-known': 'not known',
};

export const attendance: Words<LineOf<'settings'>['attendance']> = {
  main: 'main setting',
  dual: 'one of two settings',
  guest: 'a short placement',
};

export const phases: Words<LineOf<'settings'>['phase']> = {
  'early-years': 'early years',
  primary: 'primary',
  secondary: 'secondary',
  'post-16': 'post-16',
  'all-through': 'all-through',
};

export const methods: Words<LineOf<'voices'>['method']> = {
  spoken: 'spoken',
  written: 'written',
  drawn: 'drawn',
  signed: 'signed',
  aac: 'with a communication aid',
  symbols: 'with symbols',
  observed: 'as staff saw it',
  advocate: 'through an advocate',
  interpreter: 'through an interpreter',
};

export const languageUses: Words<Plan['person']['communication']['languages'][number]['use']> = {
  first: 'first language',
  home: 'spoken at home',
  learning: 'used for learning',
  family: 'for letters and meetings',
};

export const provisionStates: Words<LineOf<'provision'>['status']> = {
  planned: 'planned, not begun',
  active: undefined,
  paused: 'paused',
  ended: 'ended',
};

export const achievements: Words<LineOf<'outcomes'>['achievement']> = {
  'not-yet-judged': undefined,
  'not-achieved': 'not achieved yet',
  'partly-achieved': 'achieved in part',
  achieved: 'achieved',
  exceeded: 'more than achieved',
};

export const lifecycles: Words<LineOf<'outcomes'>['lifecycle']> = {
  proposed: 'proposed',
  active: undefined,
  'on-hold': 'on hold',
  completed: 'completed',
  stopped: 'stopped',
};

export const answers: Words<'yes' | 'partly' | 'somewhat' | 'no' | 'not-known'> = {
  yes: 'yes',
  partly: 'in part',
  somewhat: 'somewhat',
  no: 'no',
  'not-known': 'not known',
};

export const nextSteps: Words<'continue' | 'change' | 'complete' | 'stop' | 'keep'> = {
  continue: 'carry on',
  keep: 'keep',
  change: 'change',
  complete: 'complete',
  stop: 'stop',
};

export const missedBecause: Words<NonNullable<LineOf<'delivery'>['reason']>> = {
  'child-absent': 'the child was away',
  'child-declined': 'the child did not want to',
  'staff-absent': 'staff were away',
  'staff-elsewhere': 'staff were needed elsewhere',
  'provider-unavailable': 'whoever gives it could not come',
  'place-unavailable': 'the place was not free',
  'setting-closed': 'the setting was closed',
  other: 'another reason',
};

export const adviceStates: Words<LineOf<'advice'>['status']> = {
  requested: 'asked for',
  received: 'received',
  declined: 'declined by the service',
  withdrawn: 'no longer asked for',
};

export const responses: Words<LineOf<'advice'>['recommendations'][number]['response']> = {
  'not-decided': 'not decided yet',
  adopted: 'taken up',
  adapted: 'taken up with changes',
  'not-adopted': 'not taken up',
};

export const bases = {
  'support-base': 'A support base, run by the setting',
  'specialist-base': 'A specialist base, commissioned by the local authority',
} as const satisfies Words<NonNullable<Plan['base']>['kind']>;

export const ehcpSections: Words<NonNullable<Plan['ehcp']>['provision'][number]['section']> = {
  F: 'special educational (section F)',
  G: 'health (section G)',
  H1: 'social care (section H1)',
  H2: 'social care (section H2)',
};

export const reviewKinds: Words<LineOf<'reviews'>['kind']> = {
  yearly: 'Yearly review',
  termly: 'Termly meeting',
  early: 'Early review',
  ehcp: 'EHC plan review',
  transition: 'Review before a move',
};

export const parties: Words<LineOf<'agreements'>['party']> = {
  child: 'The child',
  family: 'The family',
  setting: 'The setting',
  professional: 'A professional',
};

export const positions: Words<LineOf<'agreements'>['position']> = {
  agreed: 'agreed',
  'agreed-in-part': 'agreed in part',
  'not-agreed': 'did not agree',
};

export const moves: Words<LineOf<'transitions'>['kind']> = {
  'into-early-years': 'Into early years',
  'early-years-to-school': 'From early years to school',
  'year-to-year': 'From one year to the next',
  'infant-to-junior': 'From infant to junior school',
  'primary-to-secondary': 'From primary to secondary school',
  'to-post-16': 'To education after 16',
  'to-adult-life': 'To adult life',
  'mid-year': 'In the middle of the year',
  'to-specialist': 'To a specialist setting',
  'to-mainstream': 'To a mainstream setting',
  'between-authorities': 'To another local authority',
  'to-adult-services': 'To adult services',
};

export const moveStates: Words<LineOf<'transitions'>['status']> = {
  planned: 'planned',
  'under-way': 'under way',
  complete: 'complete',
  cancelled: 'cancelled',
};

export const actionStates: Words<LineOf<'transitions'>['actions'][number]['status']> = {
  'to-do': 'to do',
  done: 'done',
  'not-done': 'not done',
};

export const concernKinds: Words<LineOf<'concerns'>['kind']> = {
  'below-standard': 'the plan itself',
  'not-delivered': 'what was planned did not happen',
  other: 'something else',
};

export const concernStates: Words<LineOf<'concerns'>['status']> = {
  open: 'open',
  resolved: 'resolved',
  'partly-resolved': 'resolved in part',
  'not-upheld': 'not upheld',
  withdrawn: 'withdrawn',
};

export const stages = {
  informal: 'With the teacher or SENCO',
  'senior-leader': 'With a senior leader',
  panel: 'Before a panel',
  elsewhere: 'Elsewhere',
} as const satisfies Words<LineOf<'concerns'>['stages'][number]['stage']>;

export const otherPlanKinds: Words<LineOf<'otherPlans'>['kind']> = {
  'health-care': 'health care plan',
  'personal-education': 'personal education plan',
  pastoral: 'pastoral plan',
  'early-help': 'early help plan',
  'child-in-need': 'child in need plan',
  behaviour: 'behaviour plan',
  'risk-assessment': 'risk assessment',
  evacuation: 'evacuation plan',
  careers: 'careers plan',
  other: undefined,
};
