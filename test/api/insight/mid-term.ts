import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { Meeting } from '#meetings';
import type { Person } from '#people';
import type { Round, Scheme } from '#schemes';
import type { TestKull } from '../../support/kull.js';

const DAY = 86_400_000;

export const daysFromNow = (days: number): Date => new Date(Date.now() + days * DAY);

export const personOf = (enrolment: Enrolment): { institutionId: string; id: string } => ({
  institutionId: enrolment.institutionId,
  id: enrolment.personId,
});

export const addMeeting = (
  kull: TestKull,
  group: Group,
  day: number,
  given: Partial<Meeting> = {},
): Promise<Meeting> =>
  kull.a.insert(Meeting, group.institutionId, {
    groupId: group.id,
    startsAt: daysFromNow(day),
    endsAt: new Date(daysFromNow(day).getTime() + 45 * 60_000),
    ...given,
  });

export interface MidTerm {
  readonly scheme: Scheme;
  readonly round: Round;
  readonly coordinator: Person;
  readonly lead: Enrolment;
  readonly mentor: Enrolment;
  readonly mentees: readonly Enrolment[];
  /** Has met, lacks a log, and has a meeting ahead; its mentor is led by `lead`. */
  readonly met: Group;
  /** Has never met, and is late. */
  readonly late: Group;
  readonly unlogged: Meeting;
  readonly next: Meeting;
}

/** A round in mid-term: two groups, and people beside them in every state. */
export const midTerm = async (kull: TestKull): Promise<MidTerm> => {
  const scheme = await kull.a.scheme();
  const round = await kull.a.round({ of: scheme, state: 'running' });
  const coordinator = await kull.a.coordinator({
    institutionId: scheme.institutionId,
    schemeId: scheme.id,
  });
  const lead = await kull.a.enrolment({ in: round, role: 'mentor' });
  const mentor = await kull.a.enrolment({
    in: round,
    role: 'mentor',
    leadId: lead.id,
    person: { givenName: 'Marte', familyName: 'Demo' },
  });
  const { group: met, mentees } = await kull.a.group({ in: round, mentor, of: 2 });
  const { group: late } = await kull.a.group({
    in: round,
    of: 1,
    createdAt: daysFromNow(-20),
    seats: 10,
  });
  await kull.a.enrolment({ in: round });
  await kull.a.enrolment({ in: round, state: 'declined' });
  await kull.a.enrolment({ in: round, state: 'invited', person: { email: null } });
  await kull.a.enrolment({ in: round, state: 'listed' });
  await kull.a.enrolment({ in: round, state: 'withdrawn' });
  await addMeeting(kull, met, -9, { state: 'held', summary: 'Vi snakket om eksamen' });
  const unlogged = await addMeeting(kull, met, -2, { theme: 'study_technique' });
  await addMeeting(kull, met, -1, { state: 'cancelled' });
  const next = await addMeeting(kull, met, 3, { place: 'B2 012' });
  return { scheme, round, coordinator, lead, mentor, mentees, met, late, unlogged, next };
};
