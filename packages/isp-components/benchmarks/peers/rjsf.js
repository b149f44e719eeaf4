/** React JSON Schema Form, unstyled, validating as one types. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { answers, schema } from '../neutral-form.ts';

createRoot(document.querySelector('main')).render(
  createElement(Form, { schema, formData: answers, validator, liveValidate: true }),
);
