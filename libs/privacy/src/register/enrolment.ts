import type { Held } from './held.js';

const THEIRS = `(select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`;

/** Of a text that may be blank in some languages, the first that is not. */
const inBokmaal = (text: string): string =>
  `coalesce(${['nb', 'nn', 'en'].map((language) => `nullif(${text} ->> '${language}', '')`).join(', ')})`;

export const ENROLMENT_HELD: readonly Held[] = [
  {
    table: 'invitations',
    lasts: {
      ofRound: `t.enrolment_id in (select id from enrolments
        where institution_id = $1 and round_id = $2)`,
    },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'secret_hash', 'sent_at', 'expires_at'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, i.sent_at, i.expires_at
              from invitations i
              join enrolments e on e.institution_id = i.institution_id and e.id = i.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where i.institution_id = $1 and e.person_id = $2 order by i.sent_at`,
      },
    ],
  },
  {
    table: 'open_links',
    lasts: { ofRound: 't.round_id = $2' },
    impersonal: [
      ...['round_id', 'code', 'ends_at', 'max_people', 'used', 'created_at', 'revoked_at'],
    ],
  },
  {
    table: 'join_requests',
    lasts: { ofRound: 't.round_id = $2' },
    ties: `t.state = 'open' and t.identity_id in (select i.id from identities i
      where i.institution_id = $1 and i.person_id = p.id)`,
    whose: `t.identity_id in (select i.id from identities i
      where i.institution_id = $1 and i.person_id = $2)`,
    goes: ['round_id', 'identity_id', 'state', 'created_at', 'decided_at'],
    struck: ['note'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, j.note, j.state as request_state, j.created_at, j.decided_at
              from join_requests j
              join identities i on i.institution_id = j.institution_id and i.id = j.identity_id
              join rounds r on r.institution_id = j.institution_id and r.id = j.round_id
              where j.institution_id = $1 and i.person_id = $2 order by j.created_at`,
      },
    ],
  },
  {
    table: 'enrolments',
    lasts: { ofRound: 't.round_id = $2' },
    ties: 't.person_id = p.id',
    whose: 't.person_id = $2',
    emptied: {
      slots: 'null',
      languages: 'null',
      interests: 'null',
      max_groups: 'null',
      experience: 'null',
      lead_id: 'null',
      excuse_asked_at: 'null',
      on_leave_since: 'null',
      back_on: 'null',
      corrected_fields: `'{}'`,
      version: 't.version + 1',
    },
    // That somebody was invited, answered and took part: the round's numbers.
    stays: [
      ...['round_id', 'person_id', 'role', 'mentor_kind', 'state', 'answered_at', 'entered_by'],
      ...['from_roster', 'continues_id', 'created_at'],
    ],
    shown: [
      {
        section: 'rounds',
        sql: `select s.name as scheme, r.name as round, e.role as part, e.mentor_kind,
                e.state as part_state, e.slots, e.languages, e.interests, e.max_groups, e.experience, e.answered_at,
                e.entered_by, e.excuse_asked_at, e.on_leave_since, e.back_on,
                e.created_at, case when s.retention_months is not null then greatest(r.kept_until,
                  (r.ends_on + make_interval(months => s.retention_months))::date)::text end as kept_on
              from enrolments e
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
              where e.institution_id = $1 and e.person_id = $2 order by r.starts_on, e.id`,
      },
    ],
  },
  {
    table: 'form_answers',
    lasts: {
      ofRound: `t.enrolment_id in (select id from enrolments
        where institution_id = $1 and round_id = $2)`,
    },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'field', 'form_id', 'answered_at'],
    struck: ['value'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, ${inBokmaal(`asked.field -> 'label'`)} as question,
                case when jsonb_typeof(a.value) = 'array' then (
                  select to_jsonb(array_agg(coalesce(${inBokmaal(`o.option -> 'label'`)}, v.id)
                                            order by v.place))
                  from jsonb_array_elements_text(a.value) with ordinality v (id, place)
                  left join jsonb_array_elements(asked.field -> 'options') o (option)
                    on o.option ->> 'id' = v.id)
                else a.value end as answer, f.number as form_version, a.answered_at
              from form_answers a
              join forms f on f.institution_id = a.institution_id and f.id = a.form_id
              cross join jsonb_array_elements(f.fields) as asked (field)
              join enrolments e on e.institution_id = a.institution_id and e.id = a.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where a.institution_id = $1 and e.person_id = $2 and asked.field ->> 'id' = a.field
              order by r.starts_on, e.id, a.field`,
      },
    ],
  },
  {
    table: 'roster_imports',
    lasts: { ofRound: 't.round_id = $2' },
    whose: 't.imported_by = $2',
    stays: ['round_id', 'role', 'imported_by', 'counts', 'created_at'],
    struck: ['file_name'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, i.file_name, i.role as imported_part, i.created_at
              from roster_imports i
              join rounds r on r.institution_id = i.institution_id and r.id = i.round_id
              where i.institution_id = $1 and i.imported_by = $2 order by i.created_at`,
      },
    ],
  },
];
