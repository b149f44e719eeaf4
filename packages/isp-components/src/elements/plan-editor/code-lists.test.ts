import { extendCodes, roles, type CodeEntry, type CodeLists } from '@isp-kit/core/codes';
import { expect } from '@open-wc/testing';
import { setCodeLists } from '../../context/code-lists.ts';
import { drawn, stage, words, type Stage } from './testing/stage.ts';

const entry = (code: string, label: string, over: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  label,
  familyLabel: `${label}, for families`,
  definition: `What a ${label.toLowerCase()} does.`,
  status: 'guidance',
  ...over,
});

const own: CodeLists = {
  roles: extendCodes(roles, {
    version: 'trust-1',
    entries: [
      entry('forest-lead', 'Forest school lead'),
      entry('school-nurse', 'Nurse of the past', { status: 'retired' }),
      entry('dinner-lead', 'Dinner lead', { to: '2026-07-31' }),
    ],
  }),
};

async function peopleWith(role: string, lists?: CodeLists): Promise<Stage & { at: string }> {
  const editing = await stage({ ...(lists && { codeLists: lists }) });
  const plan = structuredClone(editing.given);
  const person = plan.people.find((one) => one.role !== 'child')!;
  person.role = role;
  editing.editor.plan = { ...plan, id: '00000000-0000-4000-8000-00000000beef' };
  const at = `/people/${person.id}`;
  editing.editor.focusField(`${at}/role`);
  await drawn(editing);
  return { ...editing, at };
}

const picker = ({ root, at }: Stage & { at: string }) =>
  root.getElementById(`at${at.replaceAll('/', '-')}-role`) as HTMLSelectElement;
const offers = (select: HTMLSelectElement) => [...select.options].map((option) => words(option));
const chosen = (select: HTMLSelectElement) => words(select.selectedOptions[0]!);

describe('code lists of the host, in the editor', () => {
  afterEach(() => setCodeLists({}));

  it('are what its pickers offer, without what is out of use', async () => {
    const select = picker(await peopleWith('senco', own));
    expect(offers(select)).to.include('Forest school lead');
    expect(offers(select).join()).not.to.match(/Nurse of the past|Dinner lead/);
  });

  it('show what is out of use where the plan has it, and keep it', async () => {
    const editing = await peopleWith('school-nurse', own);
    expect(chosen(picker(editing))).to.equal('Nurse of the past (no longer in use)');
    expect(editing.editor.plan?.people.some(({ role }) => role === 'school-nurse')).to.equal(true);
  });

  it('leave a code that none of them has chosen, marked, and in the plan', async () => {
    const editing = await peopleWith('horse-whisperer');
    expect(chosen(picker(editing))).to.equal('Horse whisperer (not on this system’s list)');
    picker(editing).dispatchEvent(new FocusEvent('blur'));
    await drawn(editing);
    expect(editing.editor.plan?.people.some(({ role }) => role === 'horse-whisperer')).to.equal(
      true,
    );
  });

  it('set once for the page reach every editor, there already or not; an editor’s own go first', async () => {
    const before = await peopleWith('senco');
    expect(offers(picker(before))).not.to.include('Forest school lead');
    setCodeLists(own);
    await drawn(before);
    expect(offers(picker(before))).to.include('Forest school lead');
    expect(offers(picker(await peopleWith('senco')))).to.include('Forest school lead');
    const kits = picker(await peopleWith('senco', { roles }));
    expect(offers(kits)).not.to.include('Forest school lead');
  });
});
