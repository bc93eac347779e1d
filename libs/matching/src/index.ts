export type * from './grouping/problem.js';
export type * from './grouping/proposal.js';
export type * from './grouping/report.js';
