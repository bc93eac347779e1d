import { ChangeRequest, MentorChoice, NotAgain, SeatOffer, Substitution, Wait } from '#groups';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';
import type { Ids } from './ids.js';

export const keptApart = async (kull: TestKull, { round, people }: Cast): Promise<string> => {
  const [oneId, otherId] = [people.mentee.id, people.otherMentor.id].sort();
  const pair = { schemeId: round.schemeId, oneId: oneId!, otherId: otherId! };
  const madeBy = people.coordinator.id;
  return (await kull.a.insert(NotAgain, round.institutionId, { ...pair, madeBy })).id;
};

export const changeRequest = async (kull: TestKull, { round, mentees }: Cast): Promise<string> => {
  const asked = { enrolmentId: mentees[0]!.id, words: 'Helst en annen' };
  return (await kull.a.insert(ChangeRequest, round.institutionId, asked)).id;
};

export const mentorRequest = async (
  kull: TestKull,
  { round, mentor, mentees }: Cast,
): Promise<string> => {
  const { institutionId } = round;
  const asked = { menteeId: mentees[0]!.id, mentorId: mentor.id, rank: 1, state: 'asked' } as const;
  const since = { askedAt: new Date(), expiresOn: '2099-01-01' };
  return (await kull.a.insert(MentorChoice, institutionId, { ...asked, ...since })).id;
};

/** A mentor without a group, who stands in for another group's one day. */
export const standIn = async (kull: TestKull, { round, otherGroup }: Cast): Promise<Ids> => {
  const { id: enrolmentId } = await kull.a.enrolment({ in: round, role: 'mentor' });
  const { id } = await kull.a.insert(Substitution, round.institutionId, {
    ...{ groupId: otherGroup.id, enrolmentId, startsOn: '2099-01-01', endsOn: '2099-01-02' },
  });
  return { 'other-mentors': enrolmentId, substitutions: id };
};

/** Of a student who waits and has been asked. Another group, so that who has one keeps it. */
export const offeredSeat = async (
  kull: TestKull,
  { round, otherGroup, mentees }: Cast,
): Promise<Ids> => {
  const { institutionId } = round;
  const since = new Date('2026-08-20');
  const wait = await kull.a.insert(Wait, institutionId, { enrolmentId: mentees[0]!.id, since });
  await kull.owner.query(`update groups set seats_held = seats_held + 1 where id = $1`, [
    otherGroup.id,
  ]);
  const offer = await kull.a.insert(SeatOffer, institutionId, {
    ...{ waitId: wait.id, groupId: otherGroup.id, offeredAt: since },
    expiresAt: new Date('2099-01-01'),
  });
  return { waits: wait.id, 'seat-offers': offer.id };
};
