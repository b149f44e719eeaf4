// Made by `npm run gen` from packages/isp-components/src/elements: edit those, not this.
/** What each element takes as properties and attributes, and what it raises. */

import type {
  IspFindingList,
  IspFindingSelectEvent,
  IspPlanChangeEvent,
  IspPlanEditor,
  IspPlanSaveEvent,
  IspPlanViewer,
  IspReviewForm,
  IspReviewSaveEvent,
} from '../index.ts';

export interface IspFindingListProps {
  /** What `checkPlan` gave. */
  findings?: IspFindingList['findings'] | undefined;
  /** `parent` shows words for families; anything else those for staff. */
  audience?: IspFindingList['audience'] | undefined;
  /** The level of the list’s own heading, 1 to 4. */
  headingLevel?: IspFindingList['headingLevel'] | undefined;
  /** The level of the list’s own heading, 1 to 4. */
  'heading-level'?: IspFindingList['headingLevel'] | undefined;
}

export interface IspPlanEditorProps {
  /** Who is writing: decides what may be changed. */
  audience?: IspPlanEditor['audience'] | undefined;
  /** The id of the person of the plan who is writing, where that is known. */
  actorPerson?: IspPlanEditor['actorPerson'] | undefined;
  /** The profile whose rules advise; where nothing is said, the plan’s own. */
  profile?: IspPlanEditor['profile'] | undefined;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  today?: IspPlanEditor['today'] | undefined;
  /** Set to write without advice; then no rule is loaded either. */
  noFindings?: IspPlanEditor['noFindings'] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  codeLists?: IspPlanEditor['codeLists'] | undefined;
  /** Set to keep unsaved writing on this device for up to a day, encrypted, and to offer it again after a crash. */
  drafts?: IspPlanEditor['drafts'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  draftUser?: IspPlanEditor['draftUser'] | undefined;
  /** The plan as it is written now: always a valid plan. Set it to open another, or the same plan as somebody else saved it. */
  plan?: IspPlanEditor['plan'] | undefined;
  /** The name of the value in the form around the element. */
  name?: IspPlanEditor['name'] | undefined;
  disabled?: IspPlanEditor['disabled'] | undefined;
  /** The id of the person of the plan who is writing, where that is known. */
  'actor-person'?: IspPlanEditor['actorPerson'] | undefined;
  /** Set to write without advice; then no rule is loaded either. */
  'no-findings'?: IspPlanEditor['noFindings'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  'draft-user'?: IspPlanEditor['draftUser'] | undefined;
}

export interface IspPlanViewerProps {
  /** A view that a server has cut, `{ plan, withheld, audience, next? }`: shown at once, and goes before `plan`. What reads and cuts plans is then not loaded. */
  view?: IspPlanViewer['view'] | undefined;
  /** The plan, or any value that is to be read as one; nothing of it is shown before it is cut for the audience. */
  plan?: unknown;
  /** `parent`, `class-teacher` or `senco`. Where nothing is said, `parent`. */
  audience?: IspPlanViewer['audience'] | undefined;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  today?: IspPlanViewer['today'] | undefined;
  /** What a server had taken out before the plan came here, as `viewFor` lists it: shown with the rest. */
  withheld?: IspPlanViewer['withheld'] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  codeLists?: IspPlanViewer['codeLists'] | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  headingLevel?: IspPlanViewer['headingLevel'] | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  'heading-level'?: IspPlanViewer['headingLevel'] | undefined;
}

export interface IspReviewFormProps {
  /** Who records the review. */
  audience?: IspReviewForm['audience'] | undefined;
  /** The id of the person of the plan who records it, where that is known. */
  actorPerson?: IspReviewForm['actorPerson'] | undefined;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  today?: IspReviewForm['today'] | undefined;
  /** The plan that is reviewed. Setting a newer version of it keeps what was answered. */
  plan?: IspReviewForm['plan'] | undefined;
  /** The name of the value in the form around the element. */
  name?: IspReviewForm['name'] | undefined;
  disabled?: IspReviewForm['disabled'] | undefined;
  /** The id of the person of the plan who records it, where that is known. */
  'actor-person'?: IspReviewForm['actorPerson'] | undefined;
}

export interface IspFindingListEvents {
  /** somebody wants to go to the place of a finding */
  'isp-finding-select': IspFindingSelectEvent;
}

export interface IspPlanEditorEvents {
  /** an edit was applied; the plan is always valid */
  'isp-plan-change': IspPlanChangeEvent;
  /** somebody wants to save; answer with `respondWith` */
  'isp-plan-save': IspPlanSaveEvent;
}

export type IspPlanViewerEvents = object;

export interface IspReviewFormEvents {
  /** the review is ready; answer with `respondWith` */
  'isp-review-save': IspReviewSaveEvent;
}

/** What each tag takes. */
export interface IspElementProps {
  'isp-finding-list': IspFindingListProps;
  'isp-plan-editor': IspPlanEditorProps;
  'isp-plan-viewer': IspPlanViewerProps;
  'isp-review-form': IspReviewFormProps;
}

/** What each tag raises. */
export interface IspElementEvents {
  'isp-finding-list': IspFindingListEvents;
  'isp-plan-editor': IspPlanEditorEvents;
  'isp-plan-viewer': IspPlanViewerEvents;
  'isp-review-form': IspReviewFormEvents;
}
