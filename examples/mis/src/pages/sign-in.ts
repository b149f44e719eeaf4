/** Choosing whom to be: for the demonstration only, in place of a real sign-in. */
import { html } from 'hono/html';
import type { PersonToChoose } from '../store/people.ts';
import { page, type Html } from './layout.ts';

export interface SignInParts {
  readonly people: readonly PersonToChoose[];
  /** True where the form came back without a choice. */
  readonly nobodyChosen?: boolean;
}

export function signInPage({ people, nobodyChosen = false }: SignInParts): Html {
  const title = 'Choose who to be';
  return page({
    title: nobodyChosen ? `Error: ${title}` : title,
    main: html`
      ${nobodyChosen && errorSummary(people[0])}
      <h1>${title}</h1>
      <p class="notice">
        <strong>Demonstration.</strong> Every person and every plan here is invented, so nobody
        needs a password. A real system signs people in its own way.
      </p>
      <form method="post" action="/sign-in">
        ${bySchool(people).map(schoolChoice)}
        <button>Continue</button>
      </form>
    `,
  });
}

function errorSummary(first: PersonToChoose | undefined): Html {
  return html`<div class="error-summary" role="alert">
    <h2>Nobody is chosen yet</h2>
    <p><a href="#${first ? idOf(first) : 'main'}">Choose one of the people below</a></p>
  </div>`;
}

function schoolChoice([schoolName, people]: readonly [string, readonly PersonToChoose[]]): Html {
  return html`<fieldset>
    <legend><h2>${schoolName}</h2></legend>
    <div class="choices">${people.map(personChoice)}</div>
  </fieldset>`;
}

function personChoice(person: PersonToChoose): Html {
  const id = idOf(person);
  return html`<div class="choice">
    <input type="radio" name="person" id="${id}" value="${person.schoolId}/${person.personId}" />
    <label for="${id}"> ${person.name}<span class="hint">${describe(person)}</span> </label>
  </div>`;
}

function describe({ audience, children }: PersonToChoose): string {
  if (audience === 'senco') return 'SENCO: sees every plan of this school';
  return `${audience === 'parent' ? 'Parent or carer of' : 'Teaches'} ${list(children)}`;
}

const list = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

const idOf = ({ schoolId, personId }: PersonToChoose) => `${schoolId}--${personId}`;

function bySchool(people: readonly PersonToChoose[]) {
  return Object.entries(Object.groupBy(people, (person) => person.schoolName)).map(
    ([name, of]) => [name, of ?? []] as const,
  );
}
