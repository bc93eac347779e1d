import type { Enrolment } from '#enrolment';
import type { TestKull } from './kull.js';

type Part = Pick<Enrolment, 'id'>;

/** Says of two in a round that they are not to be put together again. */
export const keepApart = (kull: TestKull, one: Part, other: Part): Promise<unknown> =>
  kull.owner.query(
    `insert into not_again (institution_id, id, scheme_id, one_id, other_id, made_by)
     select a.institution_id, gen_random_uuid(), r.scheme_id, least(a.person_id, b.person_id),
            greatest(a.person_id, b.person_id), a.person_id
     from enrolments a
     join rounds r on r.institution_id = a.institution_id and r.id = a.round_id
     join enrolments b on b.institution_id = a.institution_id and b.id = $2
     where a.id = $1`,
    [one.id, other.id],
  );
