import type { Actor } from '#kernel';
import { openName } from '#people';
import { Database } from '#platform';
import { OPEN_TO_ANSWERS } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { MentorRequest, MyMentoring, MyMentorRequests } from './directory.views.js';
import { FREE_PLACES, SHOWS_MENTORS } from './mentors-of-round.js';

/** Which students ask me to be their mentor, and how I show myself in each round that lets them. */
@Injectable()
export class ListMyRequests {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<MyMentorRequests> {
    const mine = [actor.institutionId, actor.personId, OPEN_TO_ANSWERS];
    return this.db.run(actor, async (tx) => ({
      requests: await tx.query<MentorRequest>(REQUESTS, mine),
      rounds: await tx.query<MyMentoring>(ROUNDS, mine),
    }));
  }
}

/** Mine as a mentor, in rounds whose students choose for themselves. */
const MINE = `
  enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
   and r.state = any($3) and ${SHOWS_MENTORS}
  join schemes sc on sc.institution_id = r.institution_id and sc.id = r.scheme_id`;
const OWN = `e.institution_id = $1 and e.person_id = $2 and e.role = 'mentor' and e.state = 'joined'`;

/** A protected student's name is not told before they are one's own. */
const REQUESTS = `
  select c.id, r.id as "roundId", r.name as "roundName", sc.name as "schemeName",
         ${openName('p')} as "studentName",
         case when not p.is_protected then pr.name end as programme, c.message,
         c.expires_on::text as "expiresOn", ${FREE_PLACES} as "freePlaces"
  from ${MINE}
  join mentor_choices c on c.institution_id = e.institution_id and c.mentor_id = e.id
   and c.state = 'asked'
  join enrolments s on s.institution_id = c.institution_id and s.id = c.mentee_id
   and s.state = 'joined'
  join persons p on p.institution_id = s.institution_id and p.id = s.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where ${OWN}
    and not exists (select from memberships m
                    where m.institution_id = s.institution_id and m.enrolment_id = s.id
                      and m.role = 'mentee' and m.left_at is null)
  order by c.expires_on, c.id`;

const ROUNDS = `
  select r.settings @> '{"waysIn": {"directory": true}}' as asks,
         e.id as "enrolmentId", r.id as "roundId", r.name as "roundName", sc.name as "schemeName",
         jsonb_build_object('helpsWith', coalesce(mp.helps_with, ''),
                            'isListed', coalesce(mp.is_listed, true),
                            'version', coalesce(mp.version, 0)) as profile,
         ${FREE_PLACES} as "freePlaces"
  from ${MINE}
  left join mentor_profiles mp on mp.institution_id = e.institution_id and mp.enrolment_id = e.id
  where ${OWN} order by r.starts_on desc, r.id`;
