/** Lines of a plan as lists, and as a table where every line has the same few details. */
import type {
  ReadingDetail,
  ReadingItem,
  ReadingPart,
  ReadingSection,
} from '../reading/reading.ts';
import { escaped } from './escape.ts';

/** Text that somebody wrote: in its own language, and from the side from which that is read. */
function inTongue(tag: 'p' | 'dd' | 'td', text: string, language: string | undefined): string {
  const lang = language === undefined ? '' : ` lang="${escaped(language)}"`;
  return `<${tag}${lang} dir="auto">${escaped(text)}</${tag}>`;
}

export function listHtml(items: readonly ReadingItem[]): string {
  return `<ul>\n${items.map(itemHtml).join('\n')}\n</ul>`;
}

function itemHtml({ text, language, quote, details, parts }: ReadingItem): string {
  const said = inTongue('p', text, language);
  return [
    `<li>${quote ? `<blockquote>${said}</blockquote>` : said}`,
    ...(details.length === 0 ? [] : [`<dl>${details.map(detailHtml).join('')}</dl>`]),
    ...parts.map(partHtml),
    '</li>',
  ].join('');
}

const detailHtml = ({ label, text, language }: ReadingDetail) =>
  `<div><dt>${escaped(label)}</dt>${inTongue('dd', text, language)}</div>`;

const partHtml = ({ title, items }: ReadingPart) => `<h3>${escaped(title)}</h3>${listHtml(items)}`;

/** A row for each line, under a heading for each label that any of them has. */
export function tableHtml({ items }: ReadingSection, heading: string): string {
  const labels = [...new Set(items.flatMap(({ details }) => details.map(({ label }) => label)))];
  const heads = ['When', ...labels].map((label) => `<th scope="col">${escaped(label)}</th>`);
  const rows = items.map(({ text, details }) => {
    const cells = labels.map((label) => {
      const detail = details.find((one) => one.label === label);
      return detail ? inTongue('td', detail.text, detail.language) : '<td></td>';
    });
    return `<tr><th scope="row">${escaped(text)}</th>${cells.join('')}</tr>`;
  });
  // A table may be wider than the screen: whoever has no mouse can move it all the same.
  return [
    `<section class="wide" tabindex="0" aria-labelledby="${heading}">`,
    `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>`,
    ...rows,
    '</tbody>\n</table></section>',
  ].join('\n');
}
