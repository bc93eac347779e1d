import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { excusesAsked } from './excuses.js';
import type { EnrolmentRole, EnrolmentState } from './enrolment.entity.js';
import { whoLacksAnswers } from './form/index.js';
import { unlinkedMentors } from './send-links.service.js';
import type {
  ParticipantsOverview,
  ProgrammeChoice,
  StateCounts,
  WayInCount,
} from './participants.views.js';

interface CountRow {
  readonly role: EnrolmentRole;
  readonly state: EnrolmentState;
  readonly people: number;
}

/** How many are where in a round, and which programmes and campuses they are of. */
@Injectable()
export class OverviewParticipants {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<ParticipantsOverview> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const counted = await tx.query<CountRow>(
        `select role, state, count(*)::int as people from enrolments
         where institution_id = $1 and round_id = $2 group by role, state`,
        [tx.institutionId, roundId],
      );
      return {
        mentees: countsOf('mentee', counted),
        mentors: countsOf('mentor', counted),
        waysIn: await waysIn(tx, roundId),
        lackAnswers: (await whoLacksAnswers(tx, roundId)).length,
        askToBeExcused: (await excusesAsked(tx, roundId)).length,
        unlinkedMentors: (await unlinkedMentors(tx, roundId)).length,
        ...(await choices(tx, roundId)),
      };
    });
  }
}

const countsOf = (role: EnrolmentRole, rows: readonly CountRow[]): StateCounts => ({
  ...{ listed: 0, invited: 0, joined: 0, declined: 0, withdrawn: 0 },
  ...Object.fromEntries(rows.filter((r) => r.role === role).map((r) => [r.state, r.people])),
});

const waysIn = (tx: Tx, roundId: string): Promise<WayInCount[]> =>
  tx.query<WayInCount>(
    `select entered_by as way, count(*)::int as count from enrolments
     where institution_id = $1 and round_id = $2 and role = 'mentee' and state = 'joined'
     group by entered_by order by count(*) desc, entered_by`,
    [tx.institutionId, roundId],
  );

const choices = async (
  tx: Tx,
  roundId: string,
): Promise<{ programmes: ProgrammeChoice[]; campuses: string[] }> => {
  const programmes = await tx.query<ProgrammeChoice>(
    `select distinct pr.id, pr.code, pr.name
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where e.institution_id = $1 and e.round_id = $2 order by pr.name, pr.id`,
    [tx.institutionId, roundId],
  );
  const campuses = await tx.query<{ campus: string }>(
    `select distinct p.campus from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.round_id = $2 and p.campus is not null order by p.campus`,
    [tx.institutionId, roundId],
  );
  return { programmes, campuses: campuses.map(({ campus }) => campus) };
};
