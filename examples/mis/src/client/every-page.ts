/** On every page of somebody who is signed in: their unsaved writing leaves this device when they sign out. */
import { wipeDrafts } from '@isp-kit/components';

const form = document.querySelector<HTMLFormElement>('form[action="/sign-out"]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void wipeDrafts(form.dataset['user']).then(() => form.submit());
});
