import type { Held } from './held.js';

/** What coordinators set up. It is about nobody, but for a name somebody wrote into a text. */
export const SCHEMES_HELD: readonly Held[] = [
  {
    table: 'schemes',
    lasts: 'institution',
    struck: ['name', 'settings'],
    impersonal: ['unit_id', 'template_key', 'version', 'created_at'],
  },
  {
    table: 'rounds',
    lasts: 'institution',
    struck: ['name', 'settings'],
    impersonal: ['scheme_id', 'cohort', 'starts_on', 'ends_on', 'state', 'version', 'created_at'],
  },
];
