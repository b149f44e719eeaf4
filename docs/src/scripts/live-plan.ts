/** The page with a live viewer: shows the plan and the audience that the reader chose. */
import '@isp-kit/components/define/isp-plan-viewer';
import { planFixtures } from '@isp-kit/fixtures';

const viewer = document.querySelector('isp-plan-viewer');
const planChoice = document.querySelector<HTMLSelectElement>('#live-plan');
const audienceChoice = document.querySelector<HTMLSelectElement>('#live-audience');
const status = document.querySelector<HTMLElement>('#live-status');

async function showPlan(): Promise<void> {
  const fixture = planFixtures.find(({ name }) => name === planChoice?.value);
  if (!viewer || !fixture) return;
  try {
    const response = await fetch(fixture.url);
    if (!response.ok) throw new Error(response.statusText);
    viewer.plan = await response.json();
    say('');
  } catch {
    say('This plan could not be loaded. Check the connection, and choose it again.');
  }
}

function showAudience(): void {
  if (viewer && audienceChoice) viewer.audience = audienceChoice.value;
}

function say(sentence: string): void {
  if (status) status.textContent = sentence;
}

planChoice?.addEventListener('change', () => void showPlan());
audienceChoice?.addEventListener('change', showAudience);
showAudience();
void showPlan();
