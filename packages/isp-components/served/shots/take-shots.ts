/** Shows elements in a browser and keeps what it draws, as small WebP files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Gallery } from '../testing/gallery.ts';
import type { Shot } from './shots.ts';

const locales = fileURLToPath(new URL('../../src/locales/', import.meta.url));
const names = { ar: 'arabic', ur: 'urdu' } as const;
const shipped = (['ar', 'ur'] as const).filter((one) => existsSync(`${locales}${one}.ts`));

/** Brings the words of the languages that ship. */
const bringing = shipped
  .flatMap((one) => [
    [names[one], `${locales}${one}.ts`],
    [`${names[one]}ForStaff`, `${locales}${one}-staff.ts`],
  ])
  .filter(([, file = '']) => existsSync(file))
  .map(([name, file]) => `import { ${name} } from '${file}'; addLanguage(${name});`)
  .join('');
const script = `import { addLanguage } from '${locales}language-pack.ts';${bringing}`;

/** Few machines that build have letters for Urdu: the pictures bring their own. */
const fonts = (['400', '700'] as const).map((weight) => {
  const name = `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`;
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(name))).toString('base64');
  return `@font-face { font-family: 'Noto Naskh Arabic'; font-weight: ${weight}; unicode-range: U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF;
    src: url(data:font/woff2;base64,${bytes}) }`;
});
const withFonts = `${fonts.join('')} :root:is(:lang(ur), :lang(ar)) { --isp-font-family: 'Noto Naskh Arabic', system-ui, sans-serif }`;

export async function takeShots(shots: readonly Shot[], folder: string): Promise<void> {
  const gallery = await Gallery.open(script);
  try {
    await gallery.page.evaluate(() => document.querySelector('header')?.remove());
    await gallery.page.addStyleTag({ content: withFonts });
    for (const shot of shots) {
      const { language = 'en' } = shot;
      if (language === 'en' || shipped.includes(language)) await take(gallery, shot, folder);
    }
  } finally {
    await gallery.close();
  }
}

async function take(gallery: Gallery, shot: Shot, folder: string): Promise<void> {
  const { name, tag, state, width, scheme = 'light', theme, language = 'en' } = shot;
  const direction = language === 'en' ? 'ltr' : 'rtl';
  const { page } = gallery;
  const look = {
    width,
    scheme,
    direction,
    language,
    ...(theme !== undefined && { theme }),
  } as const;
  // The states are found by their English names, and then said in the language.
  await gallery.look({ ...look, height: 900, direction: 'ltr', language: 'en' });
  await gallery.show(tag, state);
  // Lower than any of them: what is below an element is no part of its picture.
  await gallery.look({ ...look, height: 400 });
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(all, shot.height ?? all);
  // A window as high as the picture, so that what sticks to its edge does not cover what is in it.
  await gallery.look({ ...look, height });
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: path.join(folder, `${name}.webp`),
    type: 'webp',
    quality: 70,
  });
  console.log(`${name} ${width} × ${height}`);
}
