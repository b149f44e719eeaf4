/** JSON Forms with its vanilla renderers. */
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { answers, schema } from '../neutral-form.ts';

createRoot(document.querySelector('main')).render(
  createElement(JsonForms, {
    schema,
    data: answers,
    renderers: vanillaRenderers,
    cells: vanillaCells,
  }),
);
