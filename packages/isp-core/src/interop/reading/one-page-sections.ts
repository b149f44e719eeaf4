/** What fits on a page: the child, what works, what adults do and give now, and whom to ask. */
import { amountInWords } from './amount-in-words.ts';
import { aboutSections, communicationSection, voicesSection } from './child-sections.ts';
import { ownLine, type Context } from './context.ts';
import type { ReadingItem, ReadingSection } from './reading.ts';
import { titleOf } from './section-titles.ts';

export function onePageSections(context: Context): ReadingSection[] {
  const { plan, line, label, today, name } = context;
  const { barriers, adjustments, provision, people } = plan;
  const done = adjustments.filter(({ endedOn }) => endedOn === undefined || endedOn >= today);
  const given = provision.filter(({ status }) => status === 'active');
  const helpful: Record<'barriers' | 'adjustments' | 'provision' | 'people', ReadingItem[]> = {
    barriers: barriers.map(({ statement }) => line(statement)),
    adjustments: done.map(({ statement, where }) =>
      line(statement, { written: [['Where', where]] }),
    ),
    provision: given.map((one) =>
      line(one.statement, {
        rows: [
          ['How much', amountInWords(one)],
          ['Who gives it', name(one.provider)],
        ],
      }),
    ),
    people: people.map((one) =>
      ownLine(`${one.name} (${one.relation ?? label('roles', one.role)})`),
    ),
  };
  return [
    ...aboutSections(context).map(bare),
    communicationSection(context),
    latestWords(context),
    ...Object.entries(helpful).map(([key, items]) => ({ key, title: titleOf(key), items })),
  ];
}

const bare = (section: ReadingSection): ReadingSection => ({
  ...section,
  items: section.items.map((item) => ({ ...item, details: [] })),
});

/** The child’s latest words: all of them are in the whole plan. */
function latestWords(context: Context): ReadingSection {
  const { voices } = context.plan;
  const [latest] = voices.filter(({ speaker }) => speaker === 'child').toSorted(laterFirst);
  const one = latest ? [latest] : [];
  return voicesSection({ ...context, plan: { ...context.plan, voices: one } });
}

const laterFirst = (a: { readonly on: string }, b: { readonly on: string }) =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : 0;
