import type { Held } from './held.js';

export const PRIVACY_HELD: readonly Held[] = [
  {
    table: 'erasure_requests',
    lasts: 'trace',
    whose: 't.person_id = $2',
    emptied: { state: `'done'`, settled_at: 'coalesce(t.settled_at, now())' },
    stays: ['person_id', 'asked_at'],
    shown: [
      {
        section: 'acts',
        sql: `select asked_at, state as erasure_state, settled_at
              from erasure_requests where institution_id = $1 and person_id = $2 order by asked_at`,
      },
    ],
  },
  {
    table: 'privacy_notices',
    lasts: 'institution',
    whose: 't.written_by = $2',
    stays: ['written_by'],
    // What the institution has published: it names whom it chose to name.
    impersonal: ['version', 'nb', 'nn', 'en', 'written_at'],
    notShown: 'The institution’s own text, for everybody to read.',
  },
  // The id alone, of somebody who is no more: what a restore goes by.
  { table: 'erasures', lasts: 'trace', stays: ['person_id', 'erased_at'] },
];
