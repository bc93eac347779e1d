import type { Enrolment } from '#enrolment';
import { Talk } from '#meetings';
import type { Cast } from '../../../../support/cast.js';
import { day } from '../../../../support/days.js';
import type { TestKull } from '../../../../support/kull.js';
import type { Ids } from '../../../../support/one-of-each.js';

/** The group has talks, which count as meetings: a time that is open, the mentee's that is booked, and the fellow's that was held. */
export const talksOf = async (
  kull: TestKull,
  { round, group, mentor, mentees }: Pick<Cast, 'round' | 'group' | 'mentor' | 'mentees'>,
): Promise<Ids> => {
  await kull.owner.query(
    `update rounds set settings = jsonb_set(settings, '{meetings}', settings -> 'meetings' ||
       '{"talks": {"count": 1, "minutes": 30, "per": "round"}, "countsTalks": true}') where id = $1`,
    [round.id],
  );
  const at = { institutionId: round.institutionId, groupId: group.id, mentorId: mentor.id };
  const [mentee, fellow] = mentees;
  return {
    talks: await talkOn(kull, at, { date: day(2) }),
    ...(mentee && { 'booked-talks': await talkOn(kull, at, { date: day(3), of: mentee }) }),
    ...(fellow && {
      'held-talks': await corrected(
        kull,
        { id: await talkOn(kull, at, { date: '2026-09-03', of: fellow, state: 'held' }), mentor },
        round.institutionId,
      ),
    }),
  };
};

const talkOn = async (
  kull: TestKull,
  { institutionId, ...of }: { institutionId: string; groupId: string; mentorId: string },
  talk: { date: string; of?: Enrolment; state?: 'held' },
): Promise<string> => {
  const { id } = await kull.a.insert(Talk, institutionId, {
    ...of,
    startsAt: new Date(`${talk.date}T10:15:00Z`),
    endsAt: new Date(`${talk.date}T10:45:00Z`),
    studentId: talk.of?.id ?? null,
    state: talk.state ?? (talk.of ? 'booked' : 'open'),
  });
  return id;
};

/** Its mentor has said first that the student did not come, and then that it was held. */
const corrected = async (
  kull: TestKull,
  { id, mentor }: { id: string; mentor: Enrolment },
  institutionId: string,
): Promise<string> => {
  await kull.owner.query(
    `update talks set logged_at = '2026-09-03T11:00:00Z', logged_by = $2, logged_as = 'mentor' where id = $1`,
    [id, mentor.personId],
  );
  await kull.owner.query(
    `insert into talk_versions
       (institution_id, talk_id, version, state, logged_at, logged_by, logged_as)
     values ($1, $2, 1, 'nobody_came', '2026-09-03T10:50:00Z', $3, 'mentor')`,
    [institutionId, id, mentor.personId],
  );
  return id;
};
