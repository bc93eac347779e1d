import type { Actor } from '#kernel';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ProposalSummaries, ProposalSummary } from './proposals.views.js';

/** The proposals of groups of a round, the newest first. There are as many as coordinators had patience for. */
@Injectable()
export class ListProposals {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<ProposalSummaries> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const items = await tx.query<ProposalSummary>(
        `select p.id, p.run_id as "runId", r.number, p.state, p.version,
           g.groups, g.without_leader as "withoutLeader", s.placed, s.unplaced, s.pinned,
           case when r.options -> 'wishes' is null or jsonb_path_exists(r.options,
               '$.wishes[*] ? (@.kind == "never_alone" && @.weight != "not")')
             then coalesce(p.outcome ->> 'onlyOnes', p.outcome #>> '{value,onlyOnes}')::int
           end as "onlyOnes",
           (p.outcome #>> '{value,points}')::float8 as points,
           (select count(*)::int from proposal_edits e
            where e.institution_id = p.institution_id and e.proposal_id = p.id
              and e.undone_at is null) as edits,
           r.options -> 'mixBy' as "mixBy", p.created_at as "createdAt",
           p.published_at as "publishedAt"
         from proposals p
         join matching_runs r on r.institution_id = p.institution_id and r.id = p.run_id
         cross join lateral (
           select count(*)::int as groups,
             count(*) filter (where leader_id is null)::int as without_leader
           from proposal_groups where institution_id = p.institution_id and proposal_id = p.id
         ) g
         cross join lateral (
           select count(group_id)::int as placed, count(*) filter (where group_id is null)::int as unplaced,
             count(*) filter (where is_pinned)::int as pinned
           from proposal_seats where institution_id = p.institution_id and proposal_id = p.id
         ) s
         where p.institution_id = $1 and p.round_id = $2 and p.mode = 'groups'
         order by r.number desc`,
        [tx.institutionId, roundId],
      );
      return { items };
    });
  }
}
