/** SurveyJS, with the same questions written as its own. */
import { Model } from 'survey-core';
import 'survey-js-ui';
import { answers, schema } from '../neutral-form.ts';

const survey = new Model({ elements: questions(schema), textUpdateMode: 'onTyping' });
survey.data = { ...answers.child, ...answers.about, ...answers };
survey.render(document.querySelector('main'));

function questions({ properties }) {
  return Object.entries(properties).flatMap(([name, property]) => question(name, property));
}

function question(name, property) {
  const { title } = property;
  if (property.type === 'object') return questions(property);
  if (property.type === 'array') {
    return [{ type: 'paneldynamic', name, title, templateElements: questions(property.items) }];
  }
  if (property.enum) return [{ type: 'dropdown', name, title, choices: property.enum }];
  return [{ type: property.maxLength === 2000 ? 'comment' : 'text', name, title }];
}
