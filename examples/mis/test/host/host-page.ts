/** A page as a vendor may write it that uses all that the elements offer: ideas, notes, parts handed over, easy read. */
import '@isp-kit/components/define/isp-plan-editor';
import '@isp-kit/components/define/isp-plan-viewer';
import { starterBank } from '@isp-kit/fixtures';
import type { Setup } from './setup.ts';

const answer = await fetch(`/setup.json${location.search}`);
const setup = (await answer.json()) as Setup;
const today = '2026-11-22';

const put = async (file: string, value: unknown) => {
  const { ok } = await fetch(file, { method: 'PUT', body: JSON.stringify(value) });
  if (!ok) throw new Error(`${file} was not stored.`);
};

function editor(): HTMLElement {
  const element = document.createElement('isp-plan-editor');
  Object.assign(element, {
    today,
    audience: setup.audience,
    actorName: setup.name,
    actorPerson: setup.person,
    suggesting: setup.suggesting,
    delegations: setup.delegations,
    starters: starterBank,
    notes: setup.notes,
    plan: setup.plan,
  });
  element.addEventListener('isp-note-change', ({ detail }) => {
    const stored = { status: 'stored' } as const;
    detail.respondWith(put('/notes.json', detail.notes).then(() => stored));
  });
  element.addEventListener('isp-plan-save', ({ detail }) => {
    const saved = { status: 'saved', plan: detail.plan } as const;
    detail.respondWith(put('/plan.json', detail.plan).then(() => saved));
  });
  return element;
}

function viewer(): HTMLElement {
  const element = document.createElement('isp-plan-viewer');
  const { plan, audience } = setup;
  Object.assign(element, { today, audience, easyRead: true, plan });
  return element;
}

const isReading = new URLSearchParams(location.search).has('easy');
document.querySelector('main')?.append(isReading ? viewer() : editor());
