/**
 * What the editor’s later parts share with its first drawing, through one door: each of them takes
 * something of it here. A bundler that splits by file then leaves all of it in one file, which
 * compresses better than the twenty that it would make of it.
 */
export { html } from 'lit';
export { repeat } from 'lit/directives/repeat.js';
export { newId } from '../../context/browser-ports.ts';
export { laterEngine } from '../../context/later-engine.ts';
export { startFrom } from '../../controllers/editing/starters.ts';
export { hold } from '../../controllers/editing/hold.ts';
export { permissionFor } from '../../controllers/editing/permission.ts';
export { restorableText } from '../../controllers/editing/restorable.ts';
export { samePlan } from '../../controllers/editing/same-plan.ts';
export { maySee } from '../../controllers/editing/visible-lines.ts';
export { bringWords } from '../../locales/packs.ts';
export { SaveReply } from '../../events/save-reply.ts';
export { shared } from '../../locales/en/shared.ts';
export { adoptStyles } from '../../styles/adopt.ts';
export { furtherStyles } from '../../styles/further-styles.ts';
export { focusAfterUpdate } from '../fields/focus-after-update.ts';
export { errorSummary } from '../fields/error-summary.ts';
export { FormElement } from '../fields/form-element.ts';
export { fieldView } from './field-view.ts';
export { lineName } from './line-name.ts';
export { restriction } from './restriction.ts';
export { placeIn } from './sections/place-in.ts';
