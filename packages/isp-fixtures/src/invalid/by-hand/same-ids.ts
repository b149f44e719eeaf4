/** Ids that stand twice in a document, across lists and inside each other. */
import { idAt } from '../../edge/id-at.ts';
import type { InvalidByPatch } from '../invalid-fixture.ts';

type Row = readonly [variant: string, path: string, sameAs: string, summary: string];

/** The later place gets the id of the earlier one. Nothing refers to these places. */
const rows: readonly Row[] = [
  ['strength-and-layer', '/about/strengths/0', '/basis/layers/0', 'A strength and a layer.'],
  [
    'two-identifiers',
    '/settings/0/identifiers/0',
    '/person/identifiers/0',
    'A number of the child and one of the setting.',
  ],
  ['hope-and-strength', '/about/aspirations/0', '/about/strengths/0', 'A hope and a strength.'],
  [
    'decision-and-judgement',
    '/reviews/0/decisions/0',
    '/reviews/0/outcomes/0',
    'A decision and a judgement of the same review.',
  ],
  ['action-and-move', '/transitions/0/actions/0', '/transitions/0', 'An action and its move.'],
  [
    'panel-and-stage',
    '/concerns/0/panel/0',
    '/concerns/0/stages/0',
    'A member of the panel and a stage.',
  ],
  ['other-plan-and-concern', '/otherPlans/0', '/concerns/0', 'Another plan and a concern.'],
  ['agreement-and-layer', '/agreements/0', '/basis/layers/0', 'An answer and a layer.'],
  [
    'recommendation-and-advice',
    '/advice/0/recommendations/0',
    '/advice/0',
    'A recommendation and the advice that it is in.',
  ],
];

export const sameIds: readonly InvalidByPatch[] = rows.map(([variant, path, sameAs, summary]) => ({
  name: `duplicate-id-${variant}`,
  code: 'ISP_PLAN_DUPLICATE_ID',
  path: `${path}/id`,
  summary: `${summary.slice(0, -1)} have the same id.`,
  base: 'everything',
  readBy: 'both',
  patch: [{ op: 'replace', path: `${path}/id`, value: idAt(sameAs) }],
}));
