import { Leave } from '#access';
import { Enrolment } from '#enrolment';
import { Meeting } from '#meetings';
import type { Person } from '#people';
import { ErasureRequest } from '#privacy';
import type { SchemeSettings } from '#schemes';
import { castOf, type Cast } from '../../../../support/cast.js';
import { TestClient } from '../../../../support/client.js';
import { day } from '../../../../support/days.js';
import type { TestKull } from '../../../../support/kull.js';
import { oneOfEach, type Ids } from '../../../../support/one-of-each.js';
import { kindOf, type Operation } from '../../../../support/operations.js';
import { fyseLikeSettings } from '../../../../support/scheme-settings.js';
import { heldMeeting } from './held-meeting.js';
import { beforeRunning, type BeforeRunning } from './before-running.js';
import { cookiesOf } from './cookies.js';
import { talksOf } from './talks.js';
import { tokensOf } from './tokens.js';
import type { Role, Whose } from '../roles.js';

/** Where a cast of its own plays. */
export const SETTINGS = ['own', 'otherScheme', 'otherInstitution'] as const;
export type Setting = (typeof SETTINGS)[number];

/** Two institutions; one of them has two schemes, and one of those two groups. */
export interface Scene {
  readonly casts: Readonly<Record<Setting, Cast>>;
  readonly before: Readonly<Record<Setting, BeforeRunning>>;
  /** What stands for `{id}`: only what there is of each. */
  readonly things: Readonly<Record<Whose, Ids>>;
  readonly people: Readonly<Partial<Record<Role, Person>>>;
  readonly cookies: Readonly<Record<Role, string | null>>;
  /** Of other systems, which have no cookie. */
  readonly tokens: Readonly<Partial<Record<Role, string>>>;
}

export const sceneOf = async (kull: TestKull): Promise<Scene> => {
  const { a } = kull;
  const institution = await a.institution({ isDemo: false });
  const at = { institutionId: institution.id };
  const faculty = await a.unit(at);
  const department = await a.unit(at, { parentId: faculty.id });
  const own = await castOf(kull, await a.scheme({ ...at, unitId: department.id }));
  const otherScheme = await castOf(kull, await a.scheme({ ...at, settings: FOR_THE_GROUP }));
  const elsewhere = await a.institution({ isDemo: false });
  const otherInstitution = await castOf(kull, await a.scheme({ institutionId: elsewhere.id }));
  const casts = { own, otherScheme, otherInstitution };
  const things = {
    own: await oneOfEach(kull, own),
    otherGroup: await ofOtherGroup(kull, own),
    otherScheme: await oneOfEach(kull, otherScheme),
    otherInstitution: await oneOfEach(kull, otherInstitution),
  };
  const before = {
    own: await beforeRunning(kull, own, things.own),
    otherScheme: await beforeRunning(kull, otherScheme, things.otherScheme),
    otherInstitution: await beforeRunning(kull, otherInstitution, things.otherInstitution),
  };
  for (const setting of SETTINGS)
    Object.assign(things[setting], {
      invitations: before[setting].token,
      'mentor-requests': before[setting].choosing.requestId,
      pairs: before[setting].agreed.groupId,
      mentors: casts[setting].mentor.id,
      'held-meetings': await heldMeeting(
        kull,
        casts[setting].group,
        casts[setting].mentees,
        casts[setting].people.coordinator.id,
      ),
      ...(await talksOf(kull, casts[setting])),
    });
  await kull.owner.query(
    `insert into photos (institution_id, person_id, image)
     select distinct institution_id, person_id, '\\x00'::bytea from enrolments where role = 'mentor'`,
  );
  const granted = (role: 'coordinator' | 'service_owner', unitId?: string): Promise<Person> =>
    a.person({ ...at, grants: [{ role, schemeId: null, ...(unitId && { unitId }) }] });
  const { mentee, fellow, mentor, leadMentor, coordinator, insight, administrator } = own.people;
  const people = {
    ...{ mentee, fellow, mentor, lead: leadMentor, coordinator, insight, administrator },
    deputy: await deputyOf(kull, coordinator),
    unitCoordinator: await granted('coordinator', faculty.id),
    institutionCoordinator: await granted('coordinator'),
    serviceOwner: await granted('service_owner'),
  };
  await kull.a.insert(ErasureRequest, institution.id, { personId: mentee.id });
  await kull.owner.query(`update services set owner_id = $1 where id = $2`, [
    people.serviceOwner.id,
    things.own['services'],
  ]);
  Object.assign(things.own, { recipients: people.institutionCoordinator.id });
  const cookies = await cookiesOf(kull, people, institution.id);
  return { casts, things, before, people, cookies, tokens: await tokensOf(own) };
};

/** Summaries are the group's alone, not the coordinator's, too. */
const FOR_THE_GROUP: SchemeSettings = {
  ...fyseLikeSettings,
  meetings: { ...fyseLikeSettings.meetings, summaryReaders: 'group' },
};

/** What the operation's id may be; none: there is no such thing of `whose`. */
export const thingOf = ({ things }: Scene, operation: Operation, whose: Whose): string | null =>
  operation.path.includes('{') ? (things[whose][kindOf(operation)] ?? null) : null;

/** A browser that has nothing but the role's own cookie. */
export const clientOf = (address: string, { cookies }: Scene, role: Role): TestClient =>
  new TestClient(address, cookies[role]);

const ofOtherGroup = async (kull: TestKull, cast: Cast): Promise<Ids> => {
  const { round, otherGroup: group, otherGroup, people } = cast;
  const { institutionId } = otherGroup;
  const startsAt = new Date('2026-09-02T10:15:00Z');
  const endsAt = new Date('2026-09-02T11:00:00Z');
  const meeting = { groupId: otherGroup.id, startsAt, endsAt };
  const enrolmentOf = async ({ id }: Person): Promise<string> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from enrolments where person_id = $1`,
      [id],
    );
    return rows[0]!.id;
  };
  const mentor = await enrolmentOf(people.otherMentor);
  const led = { round, group, mentor: Object.assign(new Enrolment(), { id: mentor }), mentees: [] };
  const { talks } = await talksOf(kull, led);
  return {
    groups: otherGroup.id,
    enrolments: await enrolmentOf(people.otherMentee),
    mentors: mentor,
    talks: talks!,
    'held-meetings': await heldMeeting(kull, otherGroup, []),
    meetings: (await kull.a.insert(Meeting, institutionId, meeting)).id,
  };
};

const deputyOf = async (kull: TestKull, holder: Person): Promise<Person> => {
  const { institutionId, id: holderId } = holder;
  const deputy = await kull.a.person({ institutionId });
  const startsOn = day(-2);
  const endsOn = day(30);
  await kull.a.insert(Leave, institutionId, { holderId, deputyId: deputy.id, startsOn, endsOn });
  return deputy;
};
