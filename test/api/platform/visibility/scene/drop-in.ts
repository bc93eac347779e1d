import { DropInShift } from '#meetings';
import { Scheme } from '#schemes';
import type { Cast } from '../../../../support/cast.js';
import type { TestKull } from '../../../../support/kull.js';
import { fyseLikeSettings } from '../../../../support/scheme-settings.js';

/** A round of the same scheme whose students drop in: on the mentor, and the mentee may. */
export interface DropInRound {
  readonly roundId: string;
  readonly mentorId: string;
  readonly shiftId: string;
}

export const dropInRound = async (
  kull: TestKull,
  { round: { institutionId, schemeId }, people }: Pick<Cast, 'round' | 'people'>,
): Promise<DropInRound> => {
  const round = await kull.a.round({
    of: Object.assign(new Scheme(), { institutionId, id: schemeId }),
    settings: { ...fyseLikeSettings, format: 'drop_in' },
  });
  const mentor = await kull.a.enrolment({
    in: round,
    role: 'mentor',
    personId: people.mentor.id,
  });
  await kull.a.enrolment({ in: round, personId: people.mentee.id });
  await kull.owner.query(
    `insert into drop_in_offers (institution_id, enrolment_id, hours)
     values ($1, $2, '[{"weekday": 1, "startsAt": "12:15", "endsAt": "13:00", "place": "B2"}]')`,
    [institutionId, mentor.id],
  );
  const shift = await kull.a.insert(DropInShift, institutionId, {
    ...{ enrolmentId: mentor.id, state: 'held', visitors: 3, loggedBy: people.mentor.id },
    ...{ startsAt: new Date('2026-09-07T10:15:00Z'), endsAt: new Date('2026-09-07T11:00:00Z') },
    loggedAt: new Date('2026-09-07T12:00:00Z'),
  });
  return { roundId: round.id, mentorId: mentor.id, shiftId: shift.id };
};
