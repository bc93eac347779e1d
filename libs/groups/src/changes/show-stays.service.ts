import { notFound, type Actor } from '#kernel';
import { knownName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { openGroup } from '../find-group.js';
import type { GroupStays, StayInGroup } from './changes.views.js';

type Row = Omit<StayInGroup, 'joinedAt' | 'leftAt'> & {
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
};

/** Who was in a group when, for the scheme's coordinators, and by which change they came and left. */
@Injectable()
export class ShowStays {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` to all others */
  run(actor: Actor, groupId: string): Promise<GroupStays> {
    return this.db.run(actor, async (tx) => {
      const { group } = await openGroup(tx, groupId, 'coordinator');
      const [times] = await tx.query<{
        openedAt: Date;
        closedAt: Date | null;
        closedBecause: GroupStays['closedBecause'];
      }>(
        `select g.created_at as "openedAt", g.closed_at as "closedAt",
                (${CLOSED_BECAUSE}) as "closedBecause"
         from groups g where g.institution_id = $1 and g.id = $2`,
        [tx.institutionId, group.id],
      );
      if (!times) throw notFound();
      const stays = await tx.query<Row>(STAYS, [tx.institutionId, group.id]);
      return {
        openedAt: times.openedAt.toISOString(),
        closedAt: times.closedAt?.toISOString() ?? null,
        closedBecause: times.closedBecause,
        stays: stays.map(({ joinedAt, leftAt, ...stay }) => ({
          ...stay,
          joinedAt: joinedAt.toISOString(),
          leftAt: leftAt?.toISOString() ?? null,
        })),
      };
    });
  }
}

/**
 * Why the group `g` was closed before its time: by the change of its round that was made as it closed.
 * Also one from which nobody left, since nobody was in it.
 */
const CLOSED_BECAUSE = `
  select min(c.reason) from group_changes c
  where c.institution_id = g.institution_id and c.round_id = g.round_id and c.kind = 'close'
    and c.made_at = g.closed_at`;

/** By the same change somebody left another group, or came to one. */
const STAYS = `
  select e.id as "enrolmentId", m.role, m.joined_at as "joinedAt", m.left_at as "leftAt",
         ${knownName('p')} as name,
         c.kind as "cameBy", l.kind as "leftBy",
         (select min(og.number) from memberships o
          join groups og on og.institution_id = o.institution_id and og.id = o.group_id
          where o.institution_id = m.institution_id and o.left_by = m.came_by
            and o.enrolment_id = m.enrolment_id and o.group_id <> m.group_id) as "fromNumber",
         (select min(og.number) from memberships o
          join groups og on og.institution_id = o.institution_id and og.id = o.group_id
          where o.institution_id = m.institution_id and o.came_by = m.left_by
            and o.enrolment_id = m.enrolment_id and o.group_id <> m.group_id) as "toNumber"
  from memberships m
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join group_changes c on c.institution_id = m.institution_id and c.id = m.came_by
  left join group_changes l on l.institution_id = m.institution_id and l.id = m.left_by
  where m.institution_id = $1 and m.group_id = $2
  order by m.role = 'mentee', m.joined_at, p.given_name, p.family_name, m.id`;
