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
  { name: 'editor-wrong', tag: 'isp-plan-editor', state: 'error: several fields' },
  { name: 'editor-conflict', tag: 'isp-plan-editor', state: 'conflict' },
  { name: 'editor-notes', tag: 'isp-plan-editor', state: 'notes open' },
  { name: 'editor-draft', tag: 'isp-plan-editor', state: 'draft offer' },
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
const review = { tag: 'isp-review-form', state: 'filled: Help' } as const;

/** Those that the docs show. */
export const shotsOfDocs: readonly Shot[] = [
  { ...viewer, name: 'viewer-wide', width: 1280, height: 1500 },
  { ...viewer, name: 'viewer-phone', width: 320, height: 1400 },
  { ...viewer, name: 'viewer-phone-dark', width: 320, height: 1400, scheme: 'dark' },
  { ...viewer, name: 'viewer-urdu', width: 768, height: 1300, language: 'ur' },
  { ...viewer, name: 'viewer-easy-read', state: 'easy-read', width: 768, height: 1300 },
  { ...editor, name: 'editor-wide', width: 1280, height: 1300 },
  { ...editor, name: 'editor-phone', width: 320, height: 1400 },
  { ...editor, name: 'editor-tablet-dark', width: 768, height: 1300, scheme: 'dark' },
  { ...editor, name: 'editor-conflict', state: 'conflict', width: 1280, height: 1100 },
  { ...review, name: 'review-wide', width: 1280, height: 1300 },
  { ...review, name: 'review-phone', width: 320, height: 1400 },
  { ...review, name: 'review-nhs', width: 768, height: 1200, theme: 'nhs' },
  { ...viewer, name: 'viewer-govuk', width: 768, height: 1200, theme: 'govuk' },
  {
    name: 'findings',
    tag: 'isp-finding-list',
    state: 'filled, for staff',
    width: 768,
    height: 1200,
  },
];
