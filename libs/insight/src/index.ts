export * from './insight.module.js';
export { countRounds } from './progress/count-rounds.js';
export { numbersOf } from './progress/show-progress.service.js';
export { RoundNumbers } from './progress/progress.views.js';
