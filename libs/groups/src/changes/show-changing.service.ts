import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canChangeGroups } from './changes.policy.js';
import type { ChangeableGroups, PersonToMove, PlacesForStudent } from './changes.views.js';
import { placesFor } from './places.js';
import { readScene, type PersonInScene, type Scene } from './scene.js';

/** What a coordinator chooses among: the groups and who is in them, mentors, and who has no group. */
@Injectable()
export class ShowChanging {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<ChangeableGroups> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      return { isOpen: canChangeGroups(round.state), ...optionsIn(await readScene(tx, round)) };
    });
  }

  /** @throws DomainError `not_found` also for a student of somebody else's round, and for a mentor */
  places(actor: Actor, roundId: string, enrolmentId: string): Promise<PlacesForStudent> {
    return this.db.run(actor, async (tx) => {
      const scene = await readScene(tx, await roundToRun(tx, roundId), enrolmentId);
      const person = scene.people.get(enrolmentId);
      if (person?.role !== 'mentee') throw notFound();
      return { places: placesFor(scene, person) };
    });
  }
}

type Option = Pick<PersonInScene, 'enrolmentId' | 'name' | 'programme' | 'campus'>;

const asOption = ({ enrolmentId, name, programme, campus }: PersonInScene): Option => ({
  ...{ enrolmentId, name, programme, campus },
});

const optionsIn = (scene: Scene): Omit<ChangeableGroups, 'isOpen'> => {
  const people = [...scene.people.values()];
  const groups = [...scene.groups.values()];
  const seated = new Set(groups.flatMap(({ members }) => members));
  const leadBy = groups.flatMap(({ leaders }) => leaders.map(({ enrolmentId }) => enrolmentId));
  const those = (ids: readonly string[]): PersonToMove[] =>
    people.filter(({ enrolmentId }) => ids.includes(enrolmentId)).map(asOption);
  return {
    groups: groups.map(({ id, number, campus, slot, seats, held, members, leaders }) => ({
      ...{ id, number, campus, slot, seats, free: Math.max(0, seats - held - members.length) },
      members: those(members),
      mentors: those(leaders.map(({ enrolmentId }) => enrolmentId)),
    })),
    mentors: people
      .filter(({ role, gaps }) => role === 'mentor' && gaps.length === 0)
      .map((mentor) => ({
        ...asOption(mentor),
        leads: leadBy.filter((id) => id === mentor.enrolmentId).length,
        maxGroups: mentor.maxGroups,
      })),
    unplaced: people
      .filter(({ role, enrolmentId }) => role === 'mentee' && !seated.has(enrolmentId))
      .map(asOption),
  };
};
