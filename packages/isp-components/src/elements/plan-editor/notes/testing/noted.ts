/** An editor with notes on it, a host that stores them, and ways to do with them what people do. */
import type { LineNote } from '@isp-kit/core/edit/notes';
import { waitUntil } from '@open-wc/testing';
import type { IspNoteChangeEvent, NoteOutcome } from '../../../../events/note-change.ts';
import { drawn, press, stage, type Stage, type StageOptions } from '../../testing/stage.ts';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const target = ({ given }: Stage) => `/outcomes/${given.outcomes[0]!.id}/target`;

export const comment = (at: string, text: string, n = 1): LineNote => ({
  id: uuid(n),
  kind: 'comment',
  at,
  text,
  author: { name: 'Mrs Okafor', audience: 'senco' },
  writtenAt: '2026-11-20T10:32:00Z',
  replies: [],
  status: 'open',
});

export const suggestion = (at: string, value: string, basedOn: string): LineNote => ({
  ...comment(at, 'Clearer for him.', 2),
  kind: 'suggestion',
  edit: { type: 'set', at, value },
  basedOn,
});

export interface Noted extends Stage {
  readonly events: IspNoteChangeEvent[];
}

/** An editor with notes on it, and a host that stores them. */
export async function noted(
  notes: (scene: Stage) => readonly LineNote[],
  options: StageOptions = {},
  outcome: NoteOutcome = { status: 'stored' },
): Promise<Noted> {
  const scene = await stage({ noFindings: true, ...options });
  const events: IspNoteChangeEvent[] = [];
  scene.editor.actorName = 'Miss Hartley';
  scene.editor.addEventListener('isp-note-change', (event) => {
    events.push(event);
    event.detail.respondWith(Promise.resolve(outcome));
  });
  scene.editor.notes = notes(scene);
  scene.editor.focusField(target(scene));
  await waitUntil(() => scene.root.querySelector('.notes') !== null, 'notes', { timeout: 8000 });
  await drawn(scene);
  return { ...scene, events };
}

const id = (at: string) => `at${at.replaceAll('/', '-')}`;
export const toggle = ({ root }: Stage, at: string) =>
  root.getElementById(`${id(at)}-notes`) as HTMLButtonElement;
export const thread = ({ root }: Stage, at: string) => root.getElementById(`${id(at)}-thread`)!;

export async function open(scene: Stage, at: string): Promise<void> {
  toggle(scene, at).focus();
  await press(scene, 'Enter');
}

export async function write(scene: Stage, box: string, text: string): Promise<void> {
  const area = scene.root.getElementById(box) as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(scene);
}
