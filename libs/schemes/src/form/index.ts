export { answersUse, studentsSeeMentors } from './answers-use.js';
export * from './form-fields.js';
export * from './form.entity.js';
export * from './form-of-round.js';
export { AnswersUseView, FormFieldView, FormText } from './form.views.js';
export * from './read-answers.js';
