/** What `isp export` can write. Each writer is loaded when it is asked for. */
import type { View } from '../../access/view-for.ts';
import type { writePlanText } from '../../interop/text/write-plan-text.ts';
import { placeInWords } from '../section-titles.ts';
import { nowHere, todayHere } from '../today-here.ts';

/** What was made: text to print, or bytes that only a file takes. */
export interface Made {
  readonly content: string | Uint8Array;
  /** JSON is printed byte for byte. */
  readonly isJson?: boolean;
  /** Sentences for whoever runs the program. */
  readonly notes?: readonly string[];
}

export interface ExportSettings {
  readonly audience: string;
  readonly onePage: boolean;
}

type Write = (views: readonly View[], settings: ExportSettings) => Made;

export interface ExportFormat {
  /** For whom where nothing is said. Undefined where it must be said. */
  readonly audience?: string;
  readonly takesMany: boolean;
  readonly load: () => Promise<Write>;
}

const table = (name: 'writeRegister' | 'writeProvisionMap' | 'writeReviews'): ExportFormat => ({
  audience: 'senco',
  takesMany: true,
  async load() {
    const write = (await import('../../interop/register/write-register.ts'))[name];
    return (views) => ({ content: write(views.map(({ plan }) => plan)) });
  },
});

/** One plan’s text or page. */
const page = (load: () => Promise<PageWriter>): ExportFormat => ({
  takesMany: false,
  async load() {
    const write = await load();
    return ([view], { audience, onePage }) => {
      if (!view) return { content: '' };
      const notes = view.treatedAs === undefined ? [] : [view.treatedAs.reason];
      const detail = onePage ? 'one-page' : 'full';
      const { plan, withheld } = view;
      return { content: write(plan, { audience, today: todayHere(), withheld, detail, notes }) };
    };
  },
});

type PageWriter = typeof writePlanText;

const all = {
  text: page(async () => (await import('../../interop/text/write-plan-text.ts')).writePlanText),
  html: page(async () => (await import('../../interop/html/write-plan-html.ts')).writePlanHtml),
  fhir: {
    audience: 'external-professional',
    takesMany: false,
    async load() {
      const { writePlanFhir } = await import('../../interop/fhir/write-plan-fhir.ts');
      return ([view]: readonly View[], { audience }: ExportSettings): Made => {
        if (!view) return { content: '' };
        const { plan, withheld } = view;
        const { bundle, leftOut } = writePlanFhir(plan, { stamp: nowHere(), withheld, audience });
        return {
          content: `${JSON.stringify(bundle, undefined, 2)}\n`,
          isJson: true,
          notes: leftOut.map(
            ({ path, count, why }) => `Left out: ${placeInWords(path)} (${count}). ${why}`,
          ),
        };
      };
    },
  },
  register: table('writeRegister'),
  provision: table('writeProvisionMap'),
  reviews: table('writeReviews'),
  xlsx: {
    audience: 'senco',
    takesMany: true,
    async load() {
      const { writeRegisterXlsx } = await import('../../interop/xlsx/write-register-xlsx.ts');
      return (views: readonly View[]): Made => ({
        content: writeRegisterXlsx(views.map(({ plan }) => plan)),
      });
    },
  },
};

/** By the word that stands after `--as`. */
export const formats: Readonly<Record<FormatName, ExportFormat>> = all;

type FormatName = keyof typeof all;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
