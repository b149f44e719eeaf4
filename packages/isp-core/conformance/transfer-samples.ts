/** Three small files, each signed or sealed in another way, and what opens them. */
import { openTransfer } from '../src/transfer/open/open-transfer.ts';
import { packTransfer } from '../src/transfer/pack/pack-transfer.ts';
import { sealingKeyFor } from '../src/transfer/trust/find-key.ts';
import type { Plan } from '../src/plan/plan.ts';
import { examplePlan } from '../src/testing/example-plan.ts';
import {
  hill,
  moveOfRobin,
  newKeys,
  openedByVale,
  trustIn,
  vale,
} from '../src/testing/transfer-between.ts';

export interface Sample {
  readonly name: string;
  readonly file: string;
}

/** As little as a plan can be, so that every bit of the file can be tried. */
export function smallPlan(): Plan {
  const { about, voices: _voices, ...plan } = examplePlan();
  const none = { barriers: [], adjustments: [], provision: [], outcomes: [], voices: [] };
  const more = { delivery: [], progress: [], advice: [], reviews: [], agreements: [] };
  return {
    ...plan,
    ...{ authors: [], settings: [], people: [], transitions: [], concerns: [] },
    ...{ ...none, ...more, documents: [], otherPlans: [] },
    basis: { senProvision: 'no', ehcp: 'none', layers: [] },
    about: {
      ...about,
      strengths: [],
      interests: [],
      mattersToMe: [],
      whatWorks: [],
      aspirations: [],
    },
  };
}

export async function transferSamples() {
  const es256 = await newKeys('hill');
  const eddsa = await newKeys('hill-ed', 'EdDSA');
  const receiver = await newKeys('vale');
  const trust = trustIn([hill, es256.signing, eddsa.signing], [vale, receiver.sealing]);
  const encryptTo = sealingKeyFor(trust, vale, '2026-07-20');
  if (!encryptTo) throw new Error('No key to seal to.');
  const input = moveOfRobin({ plan: smallPlan() });
  const samples: readonly Sample[] = [
    { name: 'signed with ES256', file: await packTransfer(input, { signWith: es256.signWith }) },
    { name: 'signed with EdDSA', file: await packTransfer(input, { signWith: eddsa.signWith }) },
    { name: 'sealed', file: await packTransfer(input, { signWith: es256.signWith, encryptTo }) },
  ];
  const { decryptWith } = receiver;
  const open = (file: string | Uint8Array) =>
    openTransfer(file, openedByVale(trust, { decryptWith }));
  return { samples, open, keys: es256, eddsa, receiver, trust };
}
