/** What pictures are taken of the elements. */

export interface Shot {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly tag: string;
  readonly state: string;
  readonly width: number;
  /** How much of a long element is seen; all of it where nothing is said. */
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly theme?: string;
  readonly language?: 'en' | 'ar' | 'ur';
  /** Moves this to the top first. */
  readonly from?: string;
}

const scenes: readonly Pick<Shot, 'name' | 'tag' | 'state'>[] = [
  { name: 'viewer', tag: 'isp-plan-viewer', state: 'as it opens' },
  { name: 'viewer-open', tag: 'isp-plan-viewer', state: 'filled, for parents' },
  { name: 'viewer-easy', tag: 'isp-plan-viewer', state: 'easy-read' },
  { name: 'viewer-changed', tag: 'isp-plan-viewer', state: 'changed since' },
  { name: 'editor', tag: 'isp-plan-editor', state: 'filled: What we are working on' },
  { name: 'editor-about', tag: 'isp-plan-editor', state: 'filled: About the child' },
  { name: 'editor-help', tag: 'isp-plan-editor', state: 'filled: Help in full' },
  { name: 'editor-wrong', tag: 'isp-plan-editor', state: 'error: several fields' },
  { name: 'editor-conflict', tag: 'isp-plan-editor', state: 'conflict' },
  { name: 'editor-notes', tag: 'isp-plan-editor', state: 'notes open' },
  { name: 'editor-draft', tag: 'isp-plan-editor', state: 'draft offer' },
  { name: 'review-first', tag: 'isp-review-form', state: 'filled: Since last time' },
  { name: 'review-meeting', tag: 'isp-review-form', state: 'filled: The meeting' },
  { name: 'review-help', tag: 'isp-review-form', state: 'filled: Help' },
  { name: 'review-check', tag: 'isp-review-form', state: 'filled: Check before you save' },
  { name: 'review-wrong', tag: 'isp-review-form', state: 'error: The meeting' },
  { name: 'review-saved', tag: 'isp-review-form', state: 'saved' },
  { name: 'findings', tag: 'isp-finding-list', state: 'filled, for staff' },
];

/** Every scene, at three widths, by day and by night, in three languages. */
export const everyShot: readonly Shot[] = scenes.flatMap((scene) =>
  ([320, 768, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['en', 'ar', 'ur'] as const).map((language) => ({
        ...scene,
        width,
        scheme,
        language,
        name: `${scene.name}-${width}-${scheme}-${language}`,
        height: 2200,
      })),
    ),
  ),
);

const viewer = { tag: 'isp-plan-viewer', state: 'as it opens' } as const;
const editor = { tag: 'isp-plan-editor', state: 'filled: What we are working on' } as const;
const help = { ...editor, state: 'filled: Help in full' } as const;
const about = { ...editor, state: 'filled: About the child' } as const;
const first = { tag: 'isp-review-form', state: 'filled: Since last time' } as const;
const review = { ...first, state: 'filled: Help' } as const;
const check = { ...first, state: 'filled: Check before you save' } as const;
const findings = { tag: 'isp-finding-list', state: 'filled, for staff' } as const;

const phone = { width: 320, height: 1200 } as const;
const tablet = { width: 768, height: 1100 } as const;
const wide = { width: 1280, height: 1100 } as const;
const dark = { scheme: 'dark' } as const;
const urdu = { language: 'ur' } as const;

/** Those that the docs show: every element at three widths, by day and by night, in English and in Urdu. */
export const shotsOfDocs: readonly Shot[] = [
  { ...viewer, ...wide, name: 'viewer-wide', height: 1500 },
  { ...viewer, ...phone, name: 'viewer-phone' },
  { ...viewer, ...phone, ...dark, name: 'viewer-phone-dark' },
  { ...viewer, ...tablet, name: 'viewer-easy-read', state: 'easy-read' },
  { ...viewer, ...tablet, ...urdu, name: 'viewer-urdu' },
  { ...viewer, ...phone, ...urdu, ...dark, name: 'viewer-urdu-phone-dark' },
  { ...viewer, ...tablet, name: 'viewer-govuk', theme: 'govuk' },
  { ...editor, ...wide, name: 'editor-wide' },
  { ...about, ...phone, name: 'editor-phone' },
  { ...help, ...tablet, ...dark, name: 'editor-tablet-dark' },
  { ...editor, ...wide, name: 'editor-conflict', state: 'conflict' },
  { ...editor, ...wide, ...urdu, ...dark, name: 'editor-urdu-wide-dark' },
  { ...about, ...phone, ...urdu, name: 'editor-urdu-phone' },
  { ...help, ...tablet, ...urdu, name: 'editor-urdu-tablet' },
  { ...first, ...phone, name: 'review-first-phone' },
  { ...review, ...wide, name: 'review-wide' },
  { ...review, ...phone, ...dark, name: 'review-phone-dark' },
  { ...check, ...tablet, ...dark, name: 'review-check-dark' },
  { ...review, ...tablet, name: 'review-nhs', theme: 'nhs' },
  { ...first, ...phone, ...urdu, name: 'review-urdu-first-phone' },
  { ...review, ...wide, ...urdu, name: 'review-urdu-wide' },
  { ...check, ...tablet, ...urdu, ...dark, name: 'review-urdu-check-dark' },
  { ...findings, ...tablet, name: 'findings' },
  { ...findings, ...phone, ...dark, name: 'findings-phone-dark' },
  { ...findings, ...wide, ...urdu, name: 'findings-urdu-wide' },
];
