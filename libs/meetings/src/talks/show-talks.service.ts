import type { Standing } from '#groups';
import { canLogFor, pairNames } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { countTalks, talksOfGroup } from './talk-rows.js';
import { mentorsOfGroup, openGroupOfTalks, type GroupOfTalks } from './talks-of-group.js';
import type { Talks } from './talks.views.js';
import { isSeen, nameOf, ofStudent, viewTalk } from './view-talk.js';

/** The talks of a group: to a student own and open ones, to a mentor own ones, to a coordinator which were held. */
@Injectable()
export class ShowTalks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, groupId: string, as?: Standing): Promise<Talks> {
    return this.db.run(actor, async (tx) =>
      viewTalks(tx, await openGroupOfTalks(tx, groupId, as), this.clock.now()),
    );
  }
}

export const viewTalks = async (tx: Tx, opened: GroupOfTalks, now: Date): Promise<Talks> => {
  const { group, standing, settings, stretch } = opened;
  const me = tx.actor.personId;
  const rows = await talksOfGroup(tx, group.id);
  const isOpen = group.closedAt === null;
  const goesOn = takesLogs(group.roundState) && isOpen;
  const logsFor = canLogFor(standing, group.roundState);
  const counts = await countTalks(tx, { groupId: group.id }, stretch);
  const own = counts.find(({ personId }) => personId === me);
  const mine =
    standing === 'mentee' && own
      ? { ...ofStudent(own, settings.count, standing), name: null }
      : null;
  const mentors = logsFor && isOpen ? await mentorsOfGroup(tx, group.id) : null;
  const [pair] = await tx.query<{ pair: string[] | null }>(
    `select ${pairNames('$3')} as pair from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, group.id, me],
  );
  return {
    groupId: group.id,
    groupNumber: group.number,
    pair: pair?.pair ?? null,
    openedAs: standing,
    count: settings.count,
    minutes: settings.minutes,
    topics: standing === 'mentor' ? [...group.settings.meetings.topics] : [],
    ...stretch,
    talks: rows
      .filter((row) => isSeen(row, standing, { me, now }))
      .map((row) => viewTalk(row, standing, { me, now, goesOn, logsFor })),
    mine,
    students:
      standing === 'mentee' ? null : counts.map((one) => ofStudent(one, settings.count, standing)),
    mentors: mentors?.map(nameOf) ?? null,
    can: {
      open: standing === 'mentor' && goesOn,
      logUnplanned: goesOn && (standing === 'mentor' || Boolean(mentors?.length)),
    },
  };
};
