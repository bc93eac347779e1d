import type { Held } from './held.js';

const GROUPS = `(select g.id from groups g where g.institution_id = $1 and g.round_id = $2)`;
const CONCERNS = `(select c.id from concerns c
  where c.institution_id = $1 and c.group_id in ${GROUPS})`;

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
  {
    table: 'concern_additions',
    lasts: { ofRound: `t.concern_id in ${CONCERNS}` },
    whose: `t.concern_id in (select c.id from concerns c where c.institution_id = $1
      and (c.author_id = $2 or c.student_id = $2))`,
    isHidden: true,
    stays: ['concern_id', 'created_at'],
    struck: ['body'],
    shown: [
      {
        section: 'written',
        sql: `select d.body as concern, d.created_at from concern_additions d
              join concerns c on c.institution_id = d.institution_id and c.id = d.concern_id
              where d.institution_id = $1 and c.author_id = $2 order by d.created_at`,
      },
    ],
  },
  {
    table: 'concern_recipients',
    lasts: { ofRound: `t.concern_id in ${CONCERNS}` },
    whose: 't.person_id = $2',
    isHidden: true,
    goes: ['concern_id', 'person_id', 'capacity', 'added_at', 'read_at'],
    shown: [
      {
        section: 'acts',
        sql: `select c.topic as concern_topic, r.capacity as granted_role, r.added_at as sent_at,
                r.read_at
              from concern_recipients r
              join concerns c on c.institution_id = r.institution_id and c.id = r.concern_id
              where r.institution_id = $1 and r.person_id = $2 order by r.added_at`,
      },
    ],
  },
  {
    table: 'concerns',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: 't.author_id = $2 or t.student_id = $2 or t.taken_by = $2',
    isHidden: true,
    // What a mentor told others stays with them, without her name; what was about a student goes.
    stays: [
      ...['scheme_id', 'group_id', 'author_id', 'student_id', 'student_agreed', 'topic', 'state'],
      ...['taken_by', 'settled_at', 'version', 'created_at'],
    ],
    struck: ['body'],
    shown: [
      {
        section: 'written',
        sql: `select s.name as scheme, g.number as group_number, c.topic as concern_topic,
                c.body as concern, c.state as concern_state, c.created_at
              from concerns c
              join groups g on g.institution_id = c.institution_id and g.id = c.group_id
              join schemes s on s.institution_id = c.institution_id and s.id = c.scheme_id
              where c.institution_id = $1 and c.author_id = $2 order by c.created_at`,
      },
      {
        // That there is one, not what it says: that is between its author and its recipients.
        section: 'about_you',
        sql: `select s.name as scheme, c.topic as named_in_concern, c.created_at
              from concerns_naming($2) c
              join schemes s on s.institution_id = $1 and s.id = c.scheme_id
              order by c.created_at`,
      },
    ],
  },
];
