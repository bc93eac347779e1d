export * from './insight.module.js';
export { countRounds } from './progress/count-rounds.js';
export { numbersOf } from './progress/show-progress.service.js';
export * from './retention/due-rounds.js';
export { AttendanceView, RoundNumbers, ShiftNumbers } from './progress/progress.views.js';
