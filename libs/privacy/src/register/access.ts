import type { Held } from './held.js';
import { namesOneOf } from './names-one-of.js';

/** Who asked to be let into this round and no other, and whom nobody has let in. */
const NEWCOMERS = `t.person_id is null
  and exists (select from join_requests j where j.institution_id = $1
    and j.identity_id = t.id and j.round_id = $2)
  and not exists (select from join_requests j where j.institution_id = $1
    and j.identity_id = t.id and j.round_id <> $2)`;

/** Sign-ins, roles, and what is written down of who has done what. */
export const ACCESS_HELD: readonly Held[] = [
  { table: 'realms', lasts: 'institution', impersonal: ['realm'] },
  {
    table: 'sessions',
    lasts: 'person',
    whose: 't.institution_id = $1 and t.person_id = $2',
    isHidden: true,
    goes: [
      ...['token_hash', 'person_id', 'identity_id', 'subject', 'provider_session', 'id_token'],
      ...['created_at', 'seen_at', 'browser', 'system'],
    ],
    notShown: 'A page of its own lists them, to be ended there; the service adds them to my data.',
  },
  {
    table: 'identities',
    lasts: { ofRound: NEWCOMERS },
    whose: 't.person_id = $2',
    goes: [
      ...['issuer', 'subject', 'given_name', 'family_name', 'email', 'feide_id'],
      ...['person_id', 'linked_by', 'linked_at', 'seen_at', 'created_at'],
    ],
    shown: [
      {
        section: 'sign_ins',
        sql: `select issuer, given_name, family_name, email, feide_id, linked_by, linked_at, seen_at
              from identities where institution_id = $1 and person_id = $2`,
      },
    ],
  },
  {
    table: 'email_sign_ins',
    lasts: 'person',
    // Also where nobody has been looked for yet: then the address says whose it is.
    whose: `t.person_id = $2 or lower(t.address) = (
      select lower(p.email) from persons p where p.institution_id = $1 and p.id = $2)`,
    goes: [
      ...[
        'address',
        'address_hash',
        'place_hash',
        'browser_hash',
        'person_id',
        'link_hash',
        'code_hash',
      ],
      ...['tries', 'created_at', 'used_at'],
    ],
    notShown: 'Gone after a day; the sign-in that came of it is among the acts.',
  },
  {
    table: 'email_permissions',
    lasts: 'person',
    whose: 't.person_id = $2',
    goes: ['person_id', 'created_at'],
    shown: [
      {
        section: 'sign_ins',
        sql: `select created_at as email_allowed_since from email_permissions
              where institution_id = $1 and person_id = $2`,
      },
    ],
  },
  { table: 'knocks', lasts: 'institution', impersonal: ['key', 'count', 'ends_at'] },
  {
    table: 'grants',
    lasts: 'person',
    ties: 't.person_id = p.id',
    whose: 't.person_id = $2',
    goes: ['person_id', 'role', 'scheme_id', 'unit_id', 'created_at'],
    shown: [
      {
        section: 'about_you',
        sql: `select g.role as granted_role, s.name as scheme, u.name as unit, g.created_at as since
              from grants g
              left join units u on u.institution_id = g.institution_id and u.id = g.unit_id
              left join schemes s on s.institution_id = g.institution_id and s.id = g.scheme_id
              where g.institution_id = $1 and g.person_id = $2 order by g.created_at`,
      },
    ],
  },
  {
    table: 'api_tokens',
    lasts: 'institution',
    whose: 't.made_by = $2',
    // The institution's, and in use: it does not go with whoever made it.
    stays: ['made_by'],
    struck: ['name'],
    impersonal: [
      ...['token_hash', 'scopes', 'scheme_id', 'created_at', 'expires_at'],
      ...['last_used_on', 'revoked_at'],
    ],
    shown: [
      {
        section: 'acts',
        sql: `select t.name as token_name, t.created_at, t.expires_at, t.revoked_at
              from api_tokens t where t.institution_id = $1 and t.made_by = $2 order by t.created_at`,
      },
    ],
  },
  {
    table: 'webhooks',
    lasts: 'institution',
    whose: 't.made_by = $2',
    stays: ['made_by'],
    impersonal: ['url', 'events', 'secret_hash', 'created_at', 'failures', 'disabled_at'],
    shown: [
      {
        section: 'acts',
        sql: `select t.url as webhook_url, t.created_at
              from webhooks t where t.institution_id = $1 and t.made_by = $2 order by t.created_at`,
      },
    ],
  },
  {
    // Ids, states and numbers by rule.
    table: 'webhook_deliveries',
    lasts: 'trace',
    impersonal: [...['webhook_id', 'event', 'event_key', 'body', 'state', 'tries', 'created_at']],
  },
  {
    table: 'leaves',
    lasts: 'person',
    ties: `(t.holder_id = p.id or t.deputy_id = p.id)
      and t.ended_at is null and t.ends_on >= current_date`,
    whose: 't.holder_id = $2 or t.deputy_id = $2',
    goes: [
      ...['holder_id', 'deputy_id', 'starts_on', 'ends_on', 'keeps_access'],
      ...['created_at', 'ended_at'],
    ],
    shown: [
      {
        section: 'about_you',
        sql: `select case when holder_id = $2 then 'holder' else 'deputy' end as leave_part,
                starts_on::text, ends_on::text, ended_at
              from leaves where institution_id = $1 and (holder_id = $2 or deputy_id = $2)
              order by starts_on, id`,
      },
    ],
  },
  {
    table: 'idempotency_keys',
    lasts: { ofRound: namesOneOf('t.response::text') },
    whose: `t.person_id = $2 or t.response::text like '%' || $2::text || '%' or exists (
      select from enrolments e where e.institution_id = $1 and e.person_id = $2
        and t.response::text like '%' || e.id::text || '%')`,
    goes: ['person_id', 'operation', 'key', 'fingerprint', 'created_at'],
    struck: ['response'],
    notShown: 'Answers to requests that were sent twice: what they hold stands where it belongs.',
  },
  {
    table: 'audit_events',
    lasts: 'trace',
    whose: 't.actor_id = $2 or t.subject_id = $2',
    // Ids, codes and numbers by rule; only ever added to.
    stays: ['at', 'actor_id', 'act', 'subject_kind', 'subject_id', 'details'],
    shown: [
      {
        section: 'acts',
        sql: `select a.at, a.act,
                case when a.actor_id is null then 'kull' when a.actor_id = $2 then 'you'
                     else coalesce((
                       select g.role from grants g
                       where g.institution_id = a.institution_id and g.person_id = a.actor_id
                       order by array_position(array['coordinator', 'administrator'], g.role)
                       limit 1), 'somebody') end as done_by
              from audit_events a
              where a.institution_id = $1
                and (a.actor_id = $2 or a.subject_id = $2 or a.subject_id in (
                  select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2))
              order by a.id desc`,
      },
    ],
  },
];
