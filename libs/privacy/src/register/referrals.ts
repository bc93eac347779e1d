import type { Held } from './held.js';

export const REFERRALS_HELD: readonly Held[] = [
  {
    table: 'services',
    lasts: 'institution',
    ties: 't.owner_id = p.id',
    whose: 't.owner_id = $2',
    // The card stays, and waits for somebody else to keep it true.
    emptied: { owner_id: 'null', version: 't.version + 1' },
    struck: [
      ...['name_nb', 'name_nn', 'name_en', 'text_nb', 'text_nn', 'text_en'],
      ...['link', 'phone', 'email'],
    ],
    impersonal: ['topics', 'campus', 'is_active', 'checked_on', 'created_at'],
    shown: [
      {
        section: 'acts',
        sql: `select name_nb as service, checked_on::text as checked_on, created_at
              from services where institution_id = $1 and owner_id = $2 order by name_nb`,
      },
    ],
  },
  { table: 'help_directories', lasts: 'institution', impersonal: ['speak_up_link'] },
];
