/** JSON Schema Form Element, on Lit and Shoelace. */
import '@jsfe/shoelace';
import { answers, schema } from '../neutral-form.ts';

const form = document.createElement('jsf-shoelace');
form.schema = schema;
form.data = answers;
document.querySelector('main').append(form);
