/** Runs the real program, and reads the calendar file that it writes. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { previousEvents } from '../../reviews/icalendar/read/previous-events.ts';
import { examplePlan, id } from '../../testing/example-plan.ts';
import { isp, scratchFolder } from '../../testing/isp-program.ts';

const scratch = scratchFolder();
const today = ['--today', '2026-11-22'];

function planOn(day: string, planId = id(1)) {
  const plan = examplePlan();
  const planned = {
    ...{ id: id(291), status: 'planned', kind: 'yearly', plannedFor: day, invited: [] },
    ...{ attended: [], voices: [], outcomes: [], provision: [], adjustments: [], decisions: [] },
  };
  return { ...plan, id: planId, reviews: [...plan.reviews, planned] };
}

function eventsIn(text: string) {
  const read = previousEvents(text);
  assert.ok(read.ok);
  return read.value.events;
}

describe('isp reviews --ics', () => {
  scratch.file('year/a.json', planOn('2027-02-04'));
  scratch.file('year/b.json', planOn('2027-03-04', id(2)));
  const year = scratch.at('year');

  it('writes a file beside the list, without any name, for its owner alone', () => {
    const file = scratch.at('new.ics');
    const { status, stdout, stderr } = isp(['reviews', year, ...today, '--ics', file]);
    assert.notEqual(status, 2, stderr);
    assert.match(stdout, /^What is due/);
    assert.match(stderr, /2 reviews in the calendar file/);
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(
      eventsIn(text).map(({ on }) => on),
      ['2027-02-04', '2027-03-04'],
    );
    assert.doesNotMatch(text, /Robin|R\.E/);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('marks what has changed since the file that is there', () => {
    const file = scratch.at('again.ics');
    isp(['reviews', year, ...today, '--ics', file]);
    scratch.file('moved/a.json', planOn('2027-02-11'));
    scratch.file('moved/b.json', planOn('2027-03-04', id(2)));
    isp(['reviews', scratch.at('moved'), ...today, '--ics', file]);
    assert.deepEqual(
      eventsIn(readFileSync(file, 'utf8')).map(({ on, sequence }) => [on, sequence]),
      [
        ['2027-02-11', 1],
        ['2027-03-04', 0],
      ],
    );
  });

  it('prints it in place of the list, with names where they are asked for', () => {
    const { stdout } = isp(['reviews', year, ...today, '--ics', '-', '--names', 'full']);
    assert.match(stdout, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    assert.match(stdout, /SUMMARY:Review meeting \(SEND\): Robin Example\r\n/);
    assert.equal(eventsIn(stdout).length, 2);
  });

  it('takes a stream of plans', () => {
    const lines = [planOn('2027-02-04'), planOn('2027-03-04', id(2))].map((plan) =>
      JSON.stringify(plan),
    );
    const { stdout } = isp(['reviews', '--ndjson', ...today, '--ics', '-'], lines.join('\n'));
    assert.equal(eventsIn(stdout).length, 2);
  });

  it('never overwrites a file that is no calendar', () => {
    const file = scratch.file('notes.txt', 'Ring the school.');
    const { status, stderr } = isp(['reviews', year, ...today, '--ics', file]);
    assert.equal(status, 2);
    assert.match(stderr.replace(/\s+/g, ' '), /holds no calendar, so it is left as it is/);
    assert.match(readFileSync(file, 'utf8'), /Ring the school/);
  });

  it('leaves the file as it is where a plan cannot be read', () => {
    const file = scratch.at('kept.ics');
    isp(['reviews', year, ...today, '--ics', file]);
    const before = readFileSync(file, 'utf8');
    scratch.file('half/a.json', planOn('2027-02-04'));
    scratch.file('half/broken.json', '{');
    const { status, stderr } = isp(['reviews', scratch.at('half'), ...today, '--ics', file]);
    assert.equal(status, 2);
    assert.match(stderr.replace(/\s+/g, ' '), /was not written, since not every plan/);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('leaves out what a calendar cannot hold, and says so', () => {
    scratch.file('twice/a.json', planOn('2027-02-04'));
    scratch.file('twice/copy.json', planOn('2027-02-05'));
    scratch.file('twice/early.json', planOn('0001-01-01', id(3)));
    const { status, stdout, stderr } = isp([
      'reviews',
      scratch.at('twice'),
      ...today,
      '--ics',
      '-',
    ]);
    assert.equal(status, 2);
    assert.deepEqual(
      eventsIn(stdout).map(({ on }) => on),
      ['2027-02-04'],
    );
    assert.match(stderr, /copy\.json[^]*ISP_ICALENDAR_TWICE at \/reviews\//);
    assert.match(stderr, /early\.json[^]*ISP_ICALENDAR_DATE/);
  });

  it('says what cannot be asked for together, or written', () => {
    assert.match(isp(['reviews', year, '--ics', '-', '--csv']).stderr, /takes one thing/);
    const { status, stderr } = isp([
      'reviews',
      year,
      ...today,
      '--ics',
      scratch.at('year/a.json/x.ics'),
    ]);
    assert.equal(status, 2);
    assert.match(stderr.replace(/\s+/g, ' '), /a\.json/);
  });
});
