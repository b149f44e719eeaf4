/** Why there is a plan, and where the child learns. */
import type { LayerReason, Setting } from '../../plan/plan.ts';
import { attendance, disability, ehcpStates, phases } from './choice-words.ts';
import { numberName } from './child-sections.ts';
import { capital, day, joined, ownLine, period, type Context } from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function basisSection(context: Context): ReadingSection {
  const { plan, line, name } = context;
  const { basis } = plan;
  const { explanation, decidedBy, decidedOn } = basis;
  const decided = joined([name(decidedBy), day(decidedOn)].filter((part) => part !== undefined));
  const facts = [
    ['Extra or different help is given', basis.senProvision],
    ['EHC plan', ehcpStates[basis.ehcp]],
    [
      'Disabled in the sense of the Equality Act 2010',
      basis.disability && disability[basis.disability],
    ],
    ['Decided', decided],
  ] as const;
  return {
    key: 'basis',
    title: titleOf('basis'),
    items: [
      ...(explanation === undefined ? [] : [line(explanation)]),
      ...basis.layers.map((layer) => layerItem(context, layer)),
      ...facts.flatMap(([what, text]) => (text === undefined ? [] : [ownLine(`${what}: ${text}`)])),
    ],
  };
}

function layerItem({ label, line }: Context, layer: LayerReason): ReadingItem {
  return line(layer.reason, {
    rows: [
      ['Layer', label('layers', layer.layer)],
      ['When', period(layer.from, layer.to)],
    ],
    written: [['Criteria', layer.criteria]],
  });
}

export function settingsSection(context: Context): ReadingSection {
  return {
    key: 'settings',
    title: titleOf('settings'),
    items: context.plan.settings.map((setting) => settingItem(context, setting)),
  };
}

function settingItem({ label }: Context, setting: Setting): ReadingItem {
  const { name, kind, phase, from, to, identifiers } = setting;
  return ownLine(name, [
    ['What it is', `${label('setting-kinds', kind)}, ${phases[phase] ?? ''}`],
    ['How', attendance[setting.attendance]],
    ['When', period(from, to)],
    ...identifiers.map(
      ({ scheme, value, ...dates }) =>
        [
          capital(numberName(scheme)),
          joined([value, period(dates.from, dates.to)].filter((part) => part !== undefined)),
        ] as const,
    ),
  ]);
}
