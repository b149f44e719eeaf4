// Made by `npm run gen` from packages/isp-components/src/elements: edit those, not this.
/** What each element takes as properties and attributes, and what it raises. */

import type { IspFindingList } from '../elements/finding-list/finding-list.ts';
import type { IspFindingSelectEvent } from '../events/finding-select.ts';
import type { IspLineSelectEvent } from '../events/line-select.ts';
import type { IspNoteChangeEvent } from '../events/note-change.ts';
import type { IspPlanChangeEvent } from '../events/plan-change.ts';
import type { IspPlanEditor } from '../elements/plan-editor/plan-editor.ts';
import type { IspPlanSaveEvent } from '../events/plan-save.ts';
import type { IspPlanViewer } from '../elements/plan-viewer/plan-viewer.ts';
import type { IspReviewForm } from '../elements/review-form/review-form.ts';
import type { IspReviewSaveEvent } from '../events/review-save.ts';

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
  /** What the person who is writing may see and change, as `rightsFor` of the core’s `access` gives it: a server can send it with the plan. Without it the kit’s own table decides, and is loaded for that. */
  rights?: IspPlanEditor['rights'] | undefined;
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
  /** Parts of the plan that were handed to somebody for a time. They count where `rights` says nothing. */
  delegations?: IspPlanEditor['delegations'] | undefined;
  /** A bank of ideas that new lines can be started from; nothing is offered where there is none. */
  starters?: IspPlanEditor['starters'] | undefined;
  /** Set to keep unsaved writing on this device for up to a day, encrypted, and to offer it again after a crash. */
  drafts?: IspPlanEditor['drafts'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  draftUser?: IspPlanEditor['draftUser'] | undefined;
  /** The name of whoever is writing, for their comments; that of their line in the plan, where nothing is said. */
  actorName?: IspPlanEditor['actorName'] | undefined;
  /** Set where nothing is to be changed, and other words may be suggested for everything. */
  suggesting?: IspPlanEditor['suggesting'] | undefined;
  /** Set to hold the form around back while the advice says that something must be put right. It never stops a save. */
  findingsBlock?: IspPlanEditor['findingsBlock'] | undefined;
  /** The plan as it is written now: always a valid plan. Set it to open another, or the same plan as somebody else saved it. */
  plan?: IspPlanEditor['plan'] | undefined;
  /** Comments and suggestions on the lines of the plan, from your own store; without them there are none. Cut them for the reader with `notesFor`. */
  notes?: IspPlanEditor['notes'] | undefined;
  /** The name of the value in the form around the element. */
  name?: IspPlanEditor['name'] | undefined;
  /** Set to switch the element off by itself. A disabled `fieldset` around it does so too. */
  disabled?: IspPlanEditor['disabled'] | undefined;
  /** Set where the form may not be sent without a value. */
  required?: IspPlanEditor['required'] | undefined;
  /** The id of the person of the plan who is writing, where that is known. */
  'actor-person'?: IspPlanEditor['actorPerson'] | undefined;
  /** Set to write without advice; then no rule is loaded either. */
  'no-findings'?: IspPlanEditor['noFindings'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  'draft-user'?: IspPlanEditor['draftUser'] | undefined;
  /** The name of whoever is writing, for their comments; that of their line in the plan, where nothing is said. */
  'actor-name'?: IspPlanEditor['actorName'] | undefined;
  /** Set to hold the form around back while the advice says that something must be put right. It never stops a save. */
  'findings-block'?: IspPlanEditor['findingsBlock'] | undefined;
}

export interface IspPlanViewerProps {
  /** A view that a server has cut, `{ plan, withheld, audience, next? }`: shown at once, and goes before `plan`. What reads and cuts plans is then not loaded. */
  view?: IspPlanViewer['view'] | undefined;
  /** The plan, or any value that is to be read as one; nothing of it is shown before it is cut for the audience. */
  plan?: unknown;
  /** For whom it is shown, by the codes of the `audiences` list, such as `parent`, `child` or `class-teacher`. Where nothing is said, `parent`. */
  audience?: IspPlanViewer['audience'] | undefined;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  today?: IspPlanViewer['today'] | undefined;
  /** What a server had taken out before the plan came here, as `viewFor` lists it: shown with the rest. */
  withheld?: IspPlanViewer['withheld'] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  codeLists?: IspPlanViewer['codeLists'] | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  headingLevel?: IspPlanViewer['headingLevel'] | undefined;
  /** Larger type, short sentences one to a line, and a slot for a symbol beside each part. */
  easyRead?: IspPlanViewer['easyRead'] | undefined;
  /** The plan as it stood before, as a view cut for the same audience or as a plan, which is cut here: what has changed since then is told above the page, and marked beside the lines. */
  earlier?: unknown;
  /** `YYYY-MM-DD`: the day of `earlier`, to be named. */
  since?: IspPlanViewer['since'] | undefined;
  /** Shows staff what the rules of this profile say; an empty value means the plan’s own profile. */
  showFindings?: IspPlanViewer['showFindings'] | undefined;
  /** Shows it to families too, who otherwise never see it. */
  familyFindings?: IspPlanViewer['familyFindings'] | undefined;
  /** `full` prints every part; anything else the first page alone. */
  print?: IspPlanViewer['print'] | undefined;
  /** Gives each line a link, and follows a page’s address that ends in `#line-<id>`. */
  anchors?: IspPlanViewer['anchors'] | undefined;
  /** Takes away the buttons above the page; the methods stay. */
  noActions?: IspPlanViewer['noActions'] | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  'heading-level'?: IspPlanViewer['headingLevel'] | undefined;
  /** Larger type, short sentences one to a line, and a slot for a symbol beside each part. */
  'easy-read'?: IspPlanViewer['easyRead'] | undefined;
  /** Shows staff what the rules of this profile say; an empty value means the plan’s own profile. */
  'show-findings'?: IspPlanViewer['showFindings'] | undefined;
  /** Shows it to families too, who otherwise never see it. */
  'family-findings'?: IspPlanViewer['familyFindings'] | undefined;
  /** Takes away the buttons above the page; the methods stay. */
  'no-actions'?: IspPlanViewer['noActions'] | undefined;
}

export interface IspReviewFormProps {
  /** Who records the review. */
  audience?: IspReviewForm['audience'] | undefined;
  /** The id of the person of the plan who records it, where that is known. */
  actorPerson?: IspReviewForm['actorPerson'] | undefined;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  today?: IspReviewForm['today'] | undefined;
  /** The setting’s calendar, as the core’s value or its JSON: the next day is offered by it. */
  calendar?: unknown;
  /** A policy profile of the host’s own; the plan’s where nothing is said. It says when the next review is due. */
  profile?: IspReviewForm['profile'] | undefined;
  /** What `rightsFor` of the core gave, delegations among it; by the kit’s own table where nothing is said. */
  rights?: IspReviewForm['rights'] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  codeLists?: IspReviewForm['codeLists'] | undefined;
  /** Keeps what is answered on this device, encrypted and for less than a day, until it is saved. */
  drafts?: IspReviewForm['drafts'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  draftUser?: IspReviewForm['draftUser'] | undefined;
  /** Whether the form around it needs a review; else it may be left untouched. */
  required?: IspReviewForm['required'] | undefined;
  /** The level of the headings of steps, from 1 to 6. */
  headingLevel?: IspReviewForm['headingLevel'] | undefined;
  /** The plan that is reviewed. Setting a newer version of it keeps what was answered. */
  plan?: IspReviewForm['plan'] | undefined;
  /** The name of the value in the form around the element. */
  name?: IspReviewForm['name'] | undefined;
  /** Set to switch the element off by itself. A disabled `fieldset` around it does so too. */
  disabled?: IspReviewForm['disabled'] | undefined;
  /** The id of the person of the plan who records it, where that is known. */
  'actor-person'?: IspReviewForm['actorPerson'] | undefined;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  'draft-user'?: IspReviewForm['draftUser'] | undefined;
  /** The level of the headings of steps, from 1 to 6. */
  'heading-level'?: IspReviewForm['headingLevel'] | undefined;
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
  /** a comment or suggestion was made or decided about; answer with `respondWith` */
  'isp-note-change': IspNoteChangeEvent;
}

export interface IspPlanViewerEvents {
  /** somebody took the link of a line: { line }; prevent it to do something else than follow it */
  'isp-line-select': IspLineSelectEvent;
}

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
