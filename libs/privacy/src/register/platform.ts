import type { Held } from './held.js';
import { namesOneOf } from './names-one-of.js';

/** Also what was sent to their address, before anybody knew whose it is. */
const THEIRS = `t.person_id = $2 or lower(t.to_address) = (
  select lower(p.email) from persons p where p.institution_id = $1 and p.id = $2)`;

export const PLATFORM_HELD: readonly Held[] = [
  {
    table: 'institutions',
    lasts: 'institution',
    impersonal: ['slug', 'name', 'time_zone', 'accent', 'is_demo', 'created_at'],
  },
  {
    table: 'mails',
    lasts: { ofRound: namesOneOf('t.key') },
    whose: THEIRS,
    goes: [
      ...['person_id', 'to_address', 'key', 'kind', 'state', 'created_at', 'sent_at', 'handed_at'],
      ...['send_before', 'tries', 'tried_at', 'fault', 'answer', 'calendar', 'action'],
    ],
    struck: ['subject', 'text', 'html'],
    shown: [
      {
        section: 'mails',
        sql: `select created_at, to_address, subject, text as mail_text, state as mail_state, sent_at
              from mails t where t.institution_id = $1 and (${THEIRS}) order by created_at desc`,
      },
    ],
  },
  {
    table: 'refused_addresses',
    lasts: 'person',
    whose: 't.person_id = $2',
    goes: ['person_id', 'address', 'refused_at'],
    shown: [
      {
        section: 'mails',
        sql: `select refused_at, address as refused_address
              from refused_addresses t where t.institution_id = $1 and t.person_id = $2`,
      },
    ],
  },
  {
    table: 'reminders',
    lasts: {
      ofRound: `t.enrolment_id in (select id from enrolments
                where institution_id = $1 and round_id = $2)`,
    },
    whose: `t.enrolment_id in (select e.id from enrolments e
            where e.institution_id = $1 and e.person_id = $2)`,
    goes: ['about_id', 'enrolment_id', 'kind', 'day', 'starts_at', 'posted_at'],
    notShown: 'Which mails there were is shown; this is what keeps them from coming twice.',
  },
  {
    table: 'mail_choices',
    lasts: 'person',
    whose: 't.person_id = $2',
    goes: ['person_id', 'kind', 'how'],
    notShown: 'Shown, and chosen, on a page of its own.',
  },
  { table: 'mail_paces', lasts: 'institution', impersonal: ['server', 'next_at', 'extra_ms'] },
];
