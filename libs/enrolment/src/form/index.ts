export { FormAnswer } from './form-answer.entity.js';
export * from './own-answers.js';
export {
  AnswerProperty,
  AnswersProperty,
  FieldAnswered,
  FormAsked,
  SharedAnswer,
} from './own-answers.views.js';
export { writeOwnAnswers } from './write-own-answers.js';
export { whoLacksAnswers } from './who-lacks-answers.js';
