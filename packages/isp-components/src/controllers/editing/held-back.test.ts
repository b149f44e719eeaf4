import { rightsFor } from '@isp-kit/core/access';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { laterEngine, type Engine } from '../../context/later-engine.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { EditingController } from './editing-controller.ts';
import type { FieldSpec } from './field-spec.ts';

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

const statement: FieldSpec = {
  key: 'statement',
  label: 'editor.outcome.statement',
  control: { kind: 'textarea', size: 'statement' },
  required: true,
};
const target: FieldSpec = {
  key: 'target',
  label: 'editor.outcome.target',
  control: { kind: 'textarea', size: 'statement' },
};

interface Act {
  readonly do: 'statement' | 'target' | 'leave' | 'remove' | 'undo' | 'redo';
  readonly line: number;
  readonly text: string;
}

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom('statement', 'statement', 'target', 'leave', 'remove', 'undo', 'redo'),
  line: fc.nat(3),
  text: fc.constantFrom('', '  ', 'Jude plans his week', 'Another way', 'x'.repeat(2001), '\u0000'),
});

/** What somebody does with the barriers of the plan, which nothing keeps from being taken out. */
function perform(controller: EditingController, { do: what, text }: Act, at: string): void {
  const { inOrder } = controller;
  if (what === 'statement') controller.input(`${at}/statement`, statement, text);
  else if (what === 'target') controller.input(`${at}/note`, { ...target, key: 'note' }, text);
  else if (what === 'leave') controller.leave(`${at}/statement`);
  else if (what === 'remove') inOrder(() => controller.remove(at));
  else inOrder(() => controller.travel(what));
}

describe('what is done before edits can be recorded', () => {
  let given: Plan;
  let engine: Engine;
  before(async () => {
    given = await fixturePlan('year-8-planning-and-anxiety');
    engine = (await laterEngine.want())!;
  });
  afterEach(() => {
    Reflect.deleteProperty(laterEngine, 'loaded');
  });

  function opened(isHere: boolean): { controller: EditingController; told: Edit[] } {
    Object.defineProperty(laterEngine, 'loaded', {
      configurable: true,
      get: () => (isHere ? engine : undefined),
    });
    const told: Edit[] = [];
    const controller = new EditingController(host, {
      rights: (plan) => rightsFor(plan, { actor: { audience: 'senco' } }),
      today: () => '2026-11-22',
      changed: (_plan, edit) => told.push(edit),
    });
    Reflect.deleteProperty(laterEngine, 'loaded');
    controller.open(given);
    return { controller, told };
  }

  it('comes to the same plan, the same edits and the same steps as when it is recorded at once', () => {
    const places = given.barriers.map(({ id }) => `/barriers/${id}`);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), fc.nat(14), (acts, when) => {
        const direct = opened(true);
        const held = opened(false);
        acts.forEach((one, index) => {
          if (index === when) held.controller.begins(engine, given);
          const at = places[one.line % places.length]!;
          // Nobody can write in a line that is not there.
          if (direct.controller.valueAt(at) === undefined && !/do$/.test(one.do)) return;
          perform(direct.controller, one, at);
          perform(held.controller, one, at);
        });
        if (!held.controller.isReady) held.controller.begins(engine, given);
        expect(held.controller.plan).to.deep.equal(direct.controller.plan);
        expect(held.told).to.deep.equal(direct.told);
        expect(held.controller.problems).to.deep.equal(direct.controller.problems);
        expect(held.controller.canUndo).to.equal(direct.controller.canUndo);
        while (held.controller.canUndo) held.controller.travel('undo');
        expect(held.controller.plan).to.deep.equal(given);
      }),
      { numRuns: 120 },
    );
  });

  it('is dirty while anything waits', () => {
    const { controller } = opened(false);
    const at = `/barriers/${given.barriers[0]!.id}`;
    expect(controller.dirty).to.be.false;
    controller.inOrder(() => controller.remove(`/barriers/${given.barriers[1]!.id}`));
    expect(controller.dirty).to.be.true;
    expect(controller.isBehind).to.be.true;
    controller.input(`${at}/statement`, statement, 'Another way');
    expect(controller.plan).to.deep.equal(given);
    controller.begins(engine, given);
    expect(controller.plan!.barriers).to.have.length(given.barriers.length - 1);
    expect(controller.plan!.barriers[0]!.statement).to.equal('Another way');
    expect(controller.isBehind).to.be.false;
  });

  it('is recorded where it was kept as text before it could be, as in a draft', () => {
    const { controller } = opened(false);
    const at = `/barriers/${given.barriers[0]!.id}/statement`;
    controller.input(at, statement, 'Another way');
    const kept = controller.state!;
    const again = opened(true);
    again.controller.takeUp(given, kept);
    expect(again.controller.plan!.barriers[0]!.statement).to.equal('Another way');
    expect(again.controller.problems).to.deep.equal([]);
    again.controller.open(given, kept);
    expect(again.controller.plan!.barriers[0]!.statement).to.equal('Another way');
  });
});
