import type { Held } from './held.js';

/** What coordinators set up. It is about nobody, but for a name somebody wrote into a text. */
export const SCHEMES_HELD: readonly Held[] = [
  {
    table: 'schemes',
    lasts: 'institution',
    whose: 't.locked_by = $2',
    struck: ['name', 'settings'],
    stays: ['locked_by'],
    impersonal: ['unit_id', 'template_key', 'locks', 'retention_months', 'version', 'created_at'],
    notShown: 'That settings were locked: the audit shows it to whoever locked them.',
  },
  {
    table: 'own_templates',
    lasts: 'institution',
    whose: '$2 in (t.made_by, t.locked_by)',
    struck: ['name', 'summary', 'settings'],
    stays: ['made_by', 'locked_by'],
    impersonal: ['locks', 'version', 'created_at'],
    notShown: 'That a template was made or locked: the audit shows it to whoever did.',
  },
  {
    table: 'rounds',
    lasts: 'institution',
    struck: ['name', 'settings'],
    impersonal: [
      ...['scheme_id', 'cohort', 'starts_on', 'ends_on', 'state', 'version', 'created_at'],
      ...[
        'terms',
        'more_cohorts',
        'apply_by',
        'answer_by',
        'kept_until',
        'kept_because',
        'form_id',
      ],
    ],
  },
  {
    table: 'forms',
    lasts: 'institution',
    struck: ['fields'],
    impersonal: ['previous_id', 'number', 'published_at'],
  },
  {
    table: 'round_programmes',
    lasts: 'institution',
    impersonal: ['round_id', 'programme_id'],
  },
  {
    table: 'closed_days',
    lasts: 'institution',
    struck: ['name'],
    impersonal: ['first_day', 'last_day', 'kind', 'holiday', 'version', 'created_at'],
  },
  {
    table: 'forgettings',
    lasts: 'trace',
    whose: 't.decided_by = $2 or $2 = any(t.people_left)',
    emptied: { people_left: 'array_remove(t.people_left, $2)' },
    stays: ['decided_by'],
    impersonal: ['round_id', 'why', 'state', 'people', 'remains', 'forgotten_at', 'finished_at'],
    notShown: 'That a round was forgotten: the audit shows it to whoever decided it.',
  },
];
