import { sharedAnswersOf, type SharedAnswers } from '#enrolment';
import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { pauseOn, takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canChangeGroups } from './changes/changes.policy.js';
import { agreementOf } from './agreement/agreement-exists.js';
import { openGroup, type OpenedGroup } from './find-group.js';
import { hoursOf } from './group-hours.js';
import { peopleIn, shown } from './group-people.js';
import { canKeepMeetings, canLogFor, readsAnswers, seesTalks, sightOf } from './group.policy.js';
import type { GroupPerson, GroupView } from './group.views.js';
import { substitutesOf } from './more-mentors/substitutes-of.js';
import type { Standing } from './standing.js';

/** One group, as the role it is opened in may see it. */
@Injectable()
export class ShowGroup {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string, as?: Standing): Promise<GroupView> {
    return this.db.run(actor, async (tx) => viewOfGroup(tx, await openGroup(tx, id, as)));
  }
}

export const viewOfGroup = async (tx: Tx, opened: OpenedGroup): Promise<GroupView> => {
  const { group, standing, standings } = opened;
  const sight = sightOf(standing);
  const people = (await peopleIn(tx, group.id)).map((person) => ({
    role: person.role,
    shown: shown(person, sight, tx.actor.personId),
  }));
  const named = people.flatMap((p) => (p.shown?.name ? p.shown.enrolmentId : []));
  const answers = await sharedAnswersOf(tx, group.roundId, named, (readers) =>
    readsAnswers(standing, readers),
  );
  const those = (isMentee: boolean): GroupPerson[] =>
    people
      .filter((p) => (p.role === 'mentee') === isMentee)
      .flatMap((p) => p.shown ?? [])
      .map((p) => ({ ...p, answers: answersFor(answers, p.enrolmentId) }));
  const hours = sight.hours ? await hoursOf(tx, group.id) : null;
  return {
    id: group.id,
    number: group.number,
    pair:
      group.settings.format === 'pairs'
        ? people.flatMap(({ shown: who }) => (who?.name && !who.isMe ? [who.name] : []))
        : null,
    campus: group.campus,
    slot: group.slot,
    version: group.version,
    closedAt: group.closedAt?.toISOString() ?? null,
    schemeName: group.schemeName,
    round: {
      id: group.roundId,
      schemeId: group.schemeId,
      name: group.roundName,
      state: group.roundState,
      pauseUntil: pauseOn(group, group.today),
    },
    openedAs: standing,
    standings: [...standings],
    mentors: those(false),
    substitutes: await substitutesOf(tx, group.id),
    members: those(true),
    seats: sight.seats ? { total: group.seats, taken: group.seatsTaken } : null,
    availability: hours && { hours: [...hours.hours], answered: hours.answered },
    hasAgreement: await agreementOf(tx, group, standing),
    can: {
      seeMeetings: sight.meetings,
      seeTalks: group.settings.meetings.talks !== null && seesTalks(standing),
      keepMeetings: canKeepMeetings(standing, group.roundState),
      logForMentor: canLogFor(standing, group.roundState),
      change: standing === 'coordinator' && !group.closedAt && canChangeGroups(group.roundState),
      askForAnother: standing === 'mentee' && canChangeGroups(group.roundState),
      seeStays: standing === 'coordinator',
      addMentors: standing === 'coordinator' && !group.closedAt && takesLogs(group.roundState),
    },
  };
};

const answersFor = (shared: SharedAnswers, enrolmentId: string): GroupPerson['answers'] =>
  (shared.get(enrolmentId) ?? []) as GroupPerson['answers'];
