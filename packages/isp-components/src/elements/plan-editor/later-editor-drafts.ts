/** Drafts of the editor, loaded where a host asks for them. */
import type { LitElement } from 'lit';
import { LaterModule } from '../../context/later-module.ts';
import { DraftsWhenAsked } from '../fields/drafts-when-asked.ts';
import type * as drafts from './editor-drafts.ts';

const later: LaterModule<typeof drafts> = new LaterModule(() => import('./editor-drafts.ts'));

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export function laterEditorDrafts(
  host: Host,
  parts: drafts.EditorDraftParts,
): DraftsWhenAsked<typeof drafts> {
  return new DraftsWhenAsked(host, {
    later,
    make: ({ EditorDrafts }) => new EditorDrafts(host, parts),
    refused: () => parts.say(parts.words().t('editor.draft.refused')),
  });
}
