import { parsePlan, type Plan } from '@isp-kit/core/plan';
import { rightsFor } from '@isp-kit/core/access';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { laterEngine } from '../../context/later-engine.ts';
import { EditingController } from './editing-controller.ts';
import type { Entry } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { moveOf } from './move-line.ts';

/** As much of an element as a controller sees. */
const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

function editing(plan: Plan, changed: (plan: Plan) => void = () => {}): EditingController {
  const controller = new EditingController(host, {
    rights: (plan) => rightsFor(plan, { actor: { audience: 'senco' } }),
    today: () => '2026-11-22',
    changed,
  });
  controller.open(plan);
  return controller;
}

const statement: FieldSpec = {
  key: 'statement',
  label: 'editor.outcome.statement',
  control: { kind: 'textarea', size: 'statement' },
  required: true,
};
const target: FieldSpec = { ...statement, key: 'target' };
const due: FieldSpec = { key: 'dueOn', label: 'editor.outcome.dueOn', control: { kind: 'date' } };
const kind: FieldSpec = {
  key: 'kind',
  label: 'editor.outcome.kind',
  control: {
    kind: 'select',
    options: { from: 'words', area: 'choice.outcome', codes: ['health'] },
  },
  required: true,
};
const optionalTarget: FieldSpec = { key: 'target', label: target.label, control: target.control };

/** What somebody might type: words, nothing, spaces, and what no plan may hold. */
const typed = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('', '  ', 'x'.repeat(2001), '\u0000', 'a\r\nb'),
);
const number = fc.constantFrom('', '0', '2', '29', '31', 'x', '2027', '١');

const act = fc.oneof(
  fc.record({ do: fc.constant('statement'), line: fc.nat(5), entry: typed }),
  fc.record({ do: fc.constant('target'), line: fc.nat(5), entry: typed }),
  fc.record({
    do: fc.constant('due'),
    line: fc.nat(5),
    entry: fc.record({ day: number, month: number, year: number }),
  }),
  fc.record({
    do: fc.constantFrom('up', 'down', 'remove', 'leave', 'add', 'kind'),
    line: fc.nat(5),
  }),
  fc.record({ do: fc.constantFrom('undo', 'redo') }),
);
type Act = { do: string; line?: number; entry?: Entry };

const newOutcome = { barriers: [], lifecycle: 'active', achievement: 'not-yet-judged' };

const fields: Readonly<Record<string, FieldSpec>> = { statement, target: optionalTarget, due };

const acts: Readonly<Record<string, (controller: EditingController, at: string) => void>> = {
  undo: (controller) => controller.travel('undo'),
  redo: (controller) => controller.travel('redo'),
  add: (controller) =>
    controller.begin({ list: '/outcomes', fields: [statement, kind], start: newOutcome }),
  kind: (controller, at) => controller.input(`${at}/kind`, kind, 'health'),
  leave: (controller, at) => controller.leave(`${at}/statement`),
  remove: (controller, at) => controller.remove(at),
  up: (controller, at) => moved(controller, at, 'up'),
  down: (controller, at) => moved(controller, at, 'down'),
};

function moved(controller: EditingController, at: string, way: 'up' | 'down'): void {
  const edit = controller.plan && moveOf(controller.plan, at, way);
  if (edit) controller.make(edit, at);
}

function perform(controller: EditingController, { do: what, line = 0, entry = '' }: Act): void {
  const lines = controller.linesAt('/outcomes');
  const at = `/outcomes/${lines[line % lines.length]?.id ?? ''}`;
  const field = fields[what];
  if (field) controller.input(`${at}/${field.key}`, field, entry);
  else acts[what]!(controller, at);
}

describe('whatever somebody writes', () => {
  let given: Plan;
  before(async () => {
    await laterEngine.want();
    given = await fixturePlan('year-8-planning-and-anxiety');
  });

  it('the plan is always a plan, and everything can be taken back', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (done) => {
        const controller = editing(given, (plan) => expect(parsePlan(plan).ok).to.be.true);
        for (const one of done) perform(controller, one);
        expect(parsePlan(controller.plan).ok).to.be.true;
        while (controller.canUndo) controller.travel('undo');
        expect(controller.plan).to.deep.equal(given);
      }),
      { numRuns: 60 },
    );
  });

  it('what was typed is what the field shows, until it is left', () => {
    const { id } = given.outcomes[0]!;
    fc.assert(
      fc.property(typed, (text) => {
        const controller = editing(given);
        controller.input(`/outcomes/${id}/statement`, statement, text);
        expect(controller.entryAt(`/outcomes/${id}/statement`, statement)).to.equal(text);
      }),
    );
  });

  it('a new line is nowhere in the plan before it is whole', () => {
    const controller = editing(given);
    const at = controller.begin({
      list: '/outcomes',
      fields: [statement, kind],
      start: newOutcome,
    });
    controller.input(`${at}/statement`, statement, 'Half a thought');
    expect(controller.plan).to.deep.equal(given);
    expect(controller.problems.map(({ at: place }) => place)).to.deep.equal([`${at}/kind`]);
    controller.input(`${at}/kind`, kind, 'health');
    expect(controller.plan!.outcomes.at(-1)).to.include({ statement: 'Half a thought' });
    expect(controller.problems).to.deep.equal([]);
  });
});
