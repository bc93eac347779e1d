import { MentorApplication } from '#enrolment';
import { Declaration } from '#groups';
import { ClosedDays, OwnTemplate, Scheme } from '#schemes';
import { proposed, smallRoster } from '../api/placement/placing.js';
import type { Cast } from './cast.js';
import type { TestKull } from './kull.js';
import { leaveOf, linkedIdentity, apiToken, webhook } from './each/access.js';
import { keptApart, changeRequest, mentorRequest, standIn, offeredSeat } from './each/groups.js';
import { openTalk, shiftOf, calendarOf } from './each/meetings.js';
import { mailing, written, givenUpMail } from './each/messages.js';
import { concernOf, serviceIn } from './each/referrals.js';
import { openLink, joinRequest } from './each/ways-in.js';
import { monthOf } from './each/work.js';
import type { Ids } from './each/ids.js';

export type { Ids };

/** One of each thing that has an id, in the institution of the cast. */
export const oneOfEach = async (kull: TestKull, cast: Cast): Promise<Ids> => {
  const { round, group, mentees, people, as } = cast;
  const { institutionId, schemeId, settings } = round;
  const first = { date: '2026-09-01', time: '12:15' };
  const planned = await as.mentor.post(`/groups/${group.id}/meetings`, first);
  if (planned.status !== 201) throw new Error(`Planning a meeting answered ${planned.status}`);
  const scheme = Object.assign(new Scheme(), { institutionId, id: schemeId, settings });
  const matched = await kull.a.round({ of: scheme });
  await smallRoster(kull, matched, { students: 20, mentors: 2 });
  const proposal = await proposed(await kull.as(people.coordinator), matched.id);
  const declaration = { schemeId, version: 1, nb: 'Taushet', nn: 'Taushet', en: 'Silence' };
  const writtenBy = people.coordinator.id;
  await kull.a.insert(Declaration, institutionId, { ...declaration, writtenBy });
  const application = await kull.a.insert(MentorApplication, institutionId, {
    ...{ roundId: round.id, personId: people.leadMentor.id },
    ...{ kind: 'student', motivation: 'Gjerne' },
  });
  const one = async (table: string, column: string, of: string): Promise<string> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from ${table} where institution_id = $1 and ${column} = $2 limit 1`,
      [institutionId, of],
    );
    return rows[0]!.id;
  };
  return {
    schemes: schemeId,
    'own-templates': (
      await kull.a.insert(OwnTemplate, institutionId, {
        ...{ name: 'Mal', settings, madeBy: people.coordinator.id },
      })
    ).id,
    'closed-days': (
      await kull.a.insert(ClosedDays, institutionId, {
        ...{ firstDay: '2026-12-01', lastDay: '2026-12-18', kind: 'exam', name: 'Eksamen' },
      })
    ).id,
    rounds: round.id,
    groups: group.id,
    enrolments: mentees[0]!.id,
    talks: await openTalk(kull, cast),
    shifts: await shiftOf(kull, cast),
    meetings: planned.as<{ meetings: { id: string }[] }>().meetings[0]!.id,
    proposals: proposal.id,
    'matching-runs': await one('matching_runs', 'round_id', matched.id),
    grants: await one('grants', 'person_id', people.coordinator.id),
    units: (await kull.a.unit({ institutionId })).id,
    handovers: people.coordinator.id,
    leaves: await leaveOf(kull, cast),
    'join-requests': await joinRequest(kull, round),
    'mentor-requests': await mentorRequest(kull, cast),
    'change-requests': await changeRequest(kull, cast),
    'mentor-applications': application.id,
    mailings: await mailing(kull, cast),
    ...(await written(kull, cast)),
    'not-again': await keptApart(kull, cast),
    ...(await offeredSeat(kull, cast)),
    ...(await standIn(kull, cast)),
    ...(await monthOf(kull, cast)),
    'open-links': await openLink(kull, round),
    calendars: await calendarOf(kull, people.mentee),
    identities: await linkedIdentity(kull, people.fellow),
    persons: people.mentee.id,
    'api-tokens': await apiToken(kull, people.administrator),
    integration: round.id,
    services: (await serviceIn(kull, institutionId)).id,
    concerns: await concernOf(cast),
    ...(await webhook(kull, people.administrator)),
    'outgoing-mails': await givenUpMail(kull, people.fellow),
    // A person's own sessions.
    me: await one('sessions', 'person_id', people.coordinator.id),
  };
};
