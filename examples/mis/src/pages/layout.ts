/** The frame of every page: who is signed in, that all is invented, and a way past the header. */
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  /** In the tab, before the school's name. */
  readonly title: string;
  readonly main: Html;
  readonly person?: Person | undefined;
  /** The name of a script in `public/build`. */
  readonly script?: string;
}

export function page({ title, main, person, script }: PageParts): Html {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${person?.schoolName ?? 'ISP Kit example'}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/styles.css" />
        ${person && html`<script type="module" src="/build/every-page.js"></script>`}
        ${script && html`<script type="module" src="/build/${script}.js"></script>`}
      </head>
      <body>
        <a class="skip-link" href="#main">Skip to the main part</a>
        ${header(person)}
        <main id="main" tabindex="-1">${main}</main>
        <footer class="page-footer">
          <p>An example of a school’s system with ISP Kit in it. Everybody in it is invented.</p>
        </footer>
      </body>
    </html>`;
}

function header(person: Person | undefined): Html {
  return html`<header class="page-header">
    <div class="page-header-inner">
      <a class="product" href="/">${person?.schoolName ?? 'Support plans'}</a>
      ${person && signedInAs(person)}
    </div>
  </header>`;
}

function signedInAs(person: Person): Html {
  return html`<div class="signed-in">
    <span>${person.name}, ${capacity[person.audience]}</span>
    <form method="post" action="/sign-out" data-user="${userIdOf(person)}">
      <button class="quiet">Sign out</button>
    </form>
  </div>`;
}

/** One id for each person of all schools: unsaved writing is kept on a device for one of them alone. */
export const userIdOf = ({ schoolId, personId }: Person): string => `${schoolId}/${personId}`;

/** In what capacity somebody is signed in. */
export const capacity: Readonly<Record<Person['audience'], string>> = {
  senco: 'SENCO',
  'class-teacher': 'teacher',
  parent: 'parent or carer',
};
