import type { Standing } from '#groups';
import { Clock, notFound, type Actor } from '#kernel';
import { shownName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { LoggedAs } from '../meeting.entity.js';
import { readsWhoLogged } from '../who-logged.js';
import { findTalk } from './talk-rows.js';
import { openGroupOfTalks } from './talks-of-group.js';
import type { TalkHistory, TalkOutcome } from './talks.views.js';
import { isSeen } from './view-talk.js';

interface VersionRow {
  readonly version: number;
  readonly state: TalkOutcome;
  readonly loggedAt: Date;
  readonly loggedAs: LoggedAs;
  readonly logger: string | null;
}

/** How what is said of a talk has been corrected: to whoever sees the talk, as each sees it. */
@Injectable()
export class ShowTalkHistory {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, as?: Standing): Promise<TalkHistory> {
    return this.db.run(actor, async (tx) => {
      const talk = await findTalk(tx, id);
      if (!talk) throw notFound();
      const { standing } = await openGroupOfTalks(tx, talk.groupId, as);
      const reading = { me: tx.actor.personId, now: this.clock.now() };
      if (!isSeen(talk, standing, reading)) throw notFound();
      const rows = await tx.query<VersionRow>(VERSIONS, [tx.institutionId, id]);
      return {
        versions: rows.map(({ version, state, loggedAt, loggedAs, logger }) => ({
          version,
          state,
          written: {
            as: loggedAs,
            name: readsWhoLogged(standing) ? logger : null,
            at: loggedAt.toISOString(),
          },
        })),
      };
    });
  }
}

const VERSIONS = `
  select v.version, v.state, v.logged_at as "loggedAt", v.logged_as as "loggedAs",
         ${shownName('p')} as logger
  from (
    select institution_id, version, state, logged_at, logged_by, logged_as
    from talk_versions where institution_id = $1 and talk_id = $2
    union all
    select t.institution_id,
           1 + (select count(*)::int from talk_versions where institution_id = $1 and talk_id = $2),
           t.state, t.logged_at, t.logged_by, t.logged_as
    from talks t where t.institution_id = $1 and t.id = $2 and t.logged_by is not null) v
  left join persons p on p.institution_id = v.institution_id and p.id = v.logged_by
  order by v.version`;
