import { nameOf, type Operation } from '../../../support/operations.js';
import { canary } from './canaries.js';
import type { Asked } from './requests.js';

const STANDINGS = ['mentor', 'mentee', 'lead_mentor', 'coordinator', 'administrator'];
const asEach = (): Asked[] => STANDINGS.map((as) => ({ query: { as } }));
const search = (...texts: string[]): Asked[] => texts.map((text) => ({ query: { search: text } }));
const PROTECTED = canary('protectedName', 'own', '');
const OTHERS = canary('studentName', 'otherScheme', '');

/** Other ways to ask for the same, which must not tell anybody more. */
const OTHER_WAYS: Readonly<Record<string, () => Asked[]>> = {
  'GET /groups/{id}': asEach,
  'GET /groups/{id}/meetings': asEach,
  'GET /meetings/{id}': asEach,
  'GET /grants/persons': () => search(PROTECTED, OTHERS),
  'GET /leaves/deputies': () => search(PROTECTED, OTHERS),
  'GET /identities': () => search(PROTECTED, 'Siri'),
  'GET /rounds/{id}/enrolments': () => search(PROTECTED, OTHERS),
};

/** And a write that comes too late: it is refused with the present state. */
export const otherwise = (operation: Operation): Asked[] => {
  const ways = OTHER_WAYS[nameOf(operation)]?.() ?? [];
  return operation.method === 'GET' || !operation.path.includes('{')
    ? ways
    : [...ways, { version: 99 }];
};
