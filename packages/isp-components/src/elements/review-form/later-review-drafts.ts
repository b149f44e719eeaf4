/** Drafts of a review, loaded where a host asks for them. */
import type { LitElement } from 'lit';
import { LaterModule } from '../../context/later-module.ts';
import { DraftsWhenAsked } from '../fields/drafts-when-asked.ts';
import type * as drafts from './review-drafts.ts';

const later: LaterModule<typeof drafts> = new LaterModule(() => import('./review-drafts.ts'));

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export function laterReviewDrafts(
  host: Host,
  parts: drafts.ReviewDraftParts,
): DraftsWhenAsked<typeof drafts> {
  return new DraftsWhenAsked(host, {
    later,
    make: ({ ReviewDrafts }) => new ReviewDrafts(host, parts),
    refused: () => parts.say(parts.words().t('editor.draft.refused')),
  });
}
