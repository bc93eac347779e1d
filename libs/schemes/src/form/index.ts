export * from './form-fields.js';
export * from './form.entity.js';
export * from './form-of-round.js';
export { FormFieldView, FormText } from './form.views.js';
export * from './read-answers.js';
