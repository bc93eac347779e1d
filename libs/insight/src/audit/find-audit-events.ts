import { fullName } from '#people';
import type { Tx } from '#platform';
import type { AuditEventView, AuditFilter } from './audit.views.js';

interface Row extends Pick<AuditEventView, 'id' | 'at' | 'act' | 'details' | 'names'> {
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly kind: NonNullable<AuditEventView['about']>['kind'] | null;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
}

/** Newest first. Names are looked up now, so that nothing of an erased person is kept here. */
export const findAuditEvents = async (
  tx: Tx,
  { act, name, from, to }: AuditFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<AuditEventView[]> => {
  const rows = await tx.query<Row>(QUERY, [
    tx.institutionId,
    act ?? null,
    name ? `%${name.trim().replace(/[\\%_]/g, '\\$&')}%` : null,
    from ?? null,
    to ?? null,
    before,
    limit,
  ]);
  return rows.map(({ actorId, actorName, kind, subjectId, subjectName, ...event }) => ({
    ...event,
    actor: actorId === null ? null : { id: actorId, name: actorName },
    about: kind === null || subjectId === null ? null : { kind, id: subjectId, name: subjectName },
  }));
};

const QUERY = `
  with zone as (select time_zone from institutions where id = $1),
  named as (
    select a.id, a.at, a.act, a.details, a.actor_id as "actorId",
      nullif(${fullName('actor')}, ' ') as "actorName",
      a.subject_kind as kind, a.subject_id as "subjectId",
      jsonb_strip_nulls(jsonb_build_object(
        'deputy', (select ${fullName('x')} from persons x
          where x.institution_id = $1 and x.id = (a.details ->> 'deputyId')::uuid),
        'service', (select x.name_nb from services x
          where x.institution_id = $1 and x.id = (a.details ->> 'serviceId')::uuid),
        'template', (select x.name from own_templates x
          where x.institution_id = $1 and x.id = (a.details ->> 'templateId')::uuid),
        'token', (select x.name from api_tokens x
          where x.institution_id = $1 and x.id = (a.details ->> 'tokenId')::uuid),
        'webhook', (select x.url from webhooks x
          where x.institution_id = $1 and x.id = (a.details ->> 'webhookId')::uuid))) as names,
      coalesce(nullif(${fullName('p')}, ' '), s.name, r.name) as "subjectName"
    from audit_events a
    left join persons actor on actor.institution_id = a.institution_id and actor.id = a.actor_id
    left join enrolments e on a.subject_kind = 'enrolment'
      and e.institution_id = a.institution_id and e.id = a.subject_id
    left join persons p on p.institution_id = a.institution_id
      and p.id = case a.subject_kind when 'person' then a.subject_id else e.person_id end
    left join schemes s on a.subject_kind = 'scheme'
      and s.institution_id = a.institution_id and s.id = a.subject_id
    left join rounds r on a.subject_kind = 'round'
      and r.institution_id = a.institution_id and r.id = a.subject_id
    where a.institution_id = $1
      and ($2::text is null or a.act = $2)
      and ($4::date is null or a.at >= $4::date::timestamp at time zone (select time_zone from zone))
      and ($5::date is null
           or a.at < ($5::date + 1)::timestamp at time zone (select time_zone from zone))
      and ($6::uuid is null or a.id < $6))
  select * from named
  where $3::text is null or "actorName" ilike $3 or "subjectName" ilike $3
  order by id desc
  limit $7`;
