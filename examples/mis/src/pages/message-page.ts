/** A page that says one thing: that something is not there, or did not work. */
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';
import { page, type Html } from './layout.ts';

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly person?: Person | undefined;
}

export function messagePage({ title, text, person }: Message): Html {
  return page({
    title,
    person,
    main: html`<h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">${person ? 'Go to the plans' : 'Go to the start'}</a></p>`,
  });
}
