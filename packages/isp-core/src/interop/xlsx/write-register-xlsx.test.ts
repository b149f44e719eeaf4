import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { examplePlan } from '../../testing/example-plan.ts';
import { registerTable } from '../register/tables.ts';
import { writeRegisterXlsx } from './write-register-xlsx.ts';

/** The parts of the workbook; throws where one is no well-formed XML. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => {
      const xml = strFromU8(part);
      const parser = new SaxesParser();
      parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
      parser.write(xml).close();
      return [name, xml];
    }),
  );
}

const sheet = (bytes: Uint8Array, number = 1) =>
  partsOf(bytes).get(`xl/worksheets/sheet${number}.xml`) ?? '';

describe('writeRegisterXlsx', () => {
  it('has three sheets, each with headings that stay in sight and a filter over all of it', () => {
    const parts = partsOf(writeRegisterXlsx([examplePlan()]));
    assert.match(
      parts.get('xl/workbook.xml') ?? '',
      /name="Register".*name="Provision map".*name="Reviews"/,
    );
    for (const number of [1, 2, 3]) {
      const xml = parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
      assert.match(xml, /<pane ySplit="1" [^>]*state="frozen"\/>/);
      assert.match(xml, /<autoFilter ref="A1:[A-Z]+2"\/>/);
      assert.equal(xml.match(/<col /g)?.length, xml.match(/<c r="[A-Z]+1"/g)?.length);
    }
    const one = partsOf(writeRegisterXlsx([examplePlan()], { sheets: ['reviews'] }));
    assert.equal([...one.keys()].filter((name) => name.includes('sheet')).length, 1);
    assert.match(sheet(writeRegisterXlsx([])), /<autoFilter ref="A1:O1"\/>/);
  });

  it('writes days as days, numbers as numbers and all else as text that nothing runs', () => {
    const plan = examplePlan();
    for (const start of ['=', '+', '-', '@', '\t=', '\n=', '=cmd|', '@SUM(', "'=", '＝']) {
      plan.person.familyName = `${start}1+1`;
      const xml = sheet(writeRegisterXlsx([plan]));
      assert.ok(xml.includes(`s="1" t="inlineStr"><is><t xml:space="preserve">${start}1+1</t>`));
      assert.doesNotMatch(xml, /<f>|<f |t="str"|t="s"/);
    }
    // 4 March 2017 is day 42798.
    assert.match(sheet(writeRegisterXlsx([plan])), /<c r="F2" s="2"><v>42798<\/v><\/c>/);
    assert.match(sheet(writeRegisterXlsx([plan]), 2), /<c r="K2" s="0"><v>3<\/v><\/c>/);
  });

  it('keeps signs that XML or the format would take for something else', () => {
    const plan = examplePlan();
    plan.person.familyName = '<a&b>"\ufffe_x000D_\u0001';
    assert.ok(
      sheet(writeRegisterXlsx([plan])).includes(
        '>&lt;a&amp;b&gt;&quot;_xFFFE__x005F_x000D__x0001_</t>',
      ),
    );
    plan.provision[0]!.statement = 'x'.repeat(40_000);
    assert.match(sheet(writeRegisterXlsx([plan]), 2), />x{32766}…</);
  });

  it('says what the CSV says, cell for cell', () => {
    const { headings, rows } = registerTable([examplePlan()]);
    const xml = sheet(writeRegisterXlsx([examplePlan()]));
    assert.equal(headings.length, 15);
    const cells = rows[0]?.filter((cell) => cell !== undefined && cell !== '') ?? [];
    assert.equal(xml.match(/<c r="[A-Z]+2"/g)?.length, cells.length);
  });

  it('gives the same bytes for the same plans', () => {
    assert.deepEqual(writeRegisterXlsx([examplePlan()]), writeRegisterXlsx([examplePlan()]));
  });
});
