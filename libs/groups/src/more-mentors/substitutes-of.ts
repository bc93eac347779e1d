import { fullName } from '#people';
import type { Tx } from '#platform';
import { SUBSTITUTES_NOW, SUBSTITUTES_STILL } from './leading-sql.js';

/** Somebody who stands in for a group's mentor, today or later. */
export interface SubstituteShown {
  readonly id: string;
  readonly enrolmentId: string;
  /** Null: protected, or erased. */
  readonly name: string | null;
  readonly isMe: boolean;
  /** Today. */
  readonly isOn: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A group's substitutes whose days are not over, the first first. */
export const substitutesOf = (tx: Tx, groupId: string): Promise<SubstituteShown[]> =>
  tx.query<SubstituteShown>(
    `select sub.id, sub.enrolment_id as "enrolmentId",
            case when p.erased_at is null and (not p.is_protected or p.id = $3)
              then ${fullName('p')} end as name,
            p.id = $3 as "isMe", (${SUBSTITUTES_NOW}) as "isOn",
            sub.starts_on::text as "startsOn", sub.ends_on::text as "endsOn"
     from substitutions sub
     join enrolments e on e.institution_id = sub.institution_id and e.id = sub.enrolment_id
      and e.state = 'joined'
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where sub.institution_id = $1 and sub.group_id = $2 and ${SUBSTITUTES_STILL}
     order by sub.starts_on, sub.id`,
    [tx.institutionId, groupId, tx.actor.personId],
  );
