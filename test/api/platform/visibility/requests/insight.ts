import { type Requests } from './asked.js';

export const insight: Requests = {
  'POST /audit-exports': () => ({ body: {} }),
};
