import { randomBytes } from 'node:crypto';
import { ApiToken, hashOf, Identity, Leave, newLinkToken } from '#access';
import { JoinRequest, MentorApplication, OpenLink } from '#enrolment';
import {
  ChangeRequest,
  Declaration,
  MentorChoice,
  NotAgain,
  SeatOffer,
  Substitution,
  Wait,
} from '#groups';
import { newId } from '#kernel';
import { Webhook, WebhookDelivery } from '#integrations';
import { DropInShift, Talk } from '#meetings';
import { Mailing } from '#messages';
import type { Person } from '#people';
import { Mail } from '#platform';
import { Service } from '#referrals';
import { ClosedDays, OwnTemplate, Scheme, type Round } from '#schemes';
import { Certificate, Timesheet, WorkEntry } from '#work';
import { proposed, smallRoster } from '../api/placement/placing.js';
import type { Cast } from './cast.js';
import type { TestKull } from './kull.js';

/** What stands in the place of `{id}`, by the first part of the path: `rounds`. */
export type Ids = Readonly<Record<string, string>>;

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

/** A time that the group's mentor has opened. */
const openTalk = async (kull: TestKull, { round, group, mentor }: Cast): Promise<string> => {
  const talk = await kull.a.insert(Talk, round.institutionId, {
    ...{ groupId: group.id, mentorId: mentor.id },
    startsAt: new Date('2099-09-01T10:15:00Z'),
    endsAt: new Date('2099-09-01T10:45:00Z'),
  });
  return talk.id;
};

/** The mentor was there for whoever dropped in. */
const shiftOf = async (kull: TestKull, { round, mentor, people }: Cast): Promise<string> => {
  const shift = await kull.a.insert(DropInShift, round.institutionId, {
    ...{ enrolmentId: mentor.id, state: 'held', visitors: 3, loggedBy: people.mentor.id },
    ...{ startsAt: new Date('2026-09-07T10:15:00Z'), endsAt: new Date('2026-09-07T11:00:00Z') },
    loggedAt: new Date('2026-09-07T12:00:00Z'),
  });
  return shift.id;
};

const keptApart = async (kull: TestKull, { round, people }: Cast): Promise<string> => {
  const [oneId, otherId] = [people.mentee.id, people.otherMentor.id].sort();
  const pair = { schemeId: round.schemeId, oneId: oneId!, otherId: otherId! };
  const madeBy = people.coordinator.id;
  return (await kull.a.insert(NotAgain, round.institutionId, { ...pair, madeBy })).id;
};

const changeRequest = async (kull: TestKull, { round, mentees }: Cast): Promise<string> => {
  const asked = { enrolmentId: mentees[0]!.id, words: 'Helst en annen' };
  return (await kull.a.insert(ChangeRequest, round.institutionId, asked)).id;
};

/** To the group's students. */
const mailing = async (kull: TestKull, { round, mentees, people }: Cast): Promise<string> => {
  const { institutionId, id: roundId } = round;
  const { id } = await kull.a.insert(Mailing, institutionId, {
    ...{ roundId, audience: 'students', subject: 'Eksamen', body: 'Snart er det eksamen' },
    ...{ receivers: mentees.length, unreachable: 0, sentBy: people.coordinator.id },
  });
  await kull.owner.query(
    `insert into mailing_receivers (institution_id, mailing_id, enrolment_id)
     select $1, $2, unnest($3::uuid[])`,
    [institutionId, id, mentees.map((mentee) => mentee.id)],
  );
  return id;
};

/** What a student has written to the mentor, and to the coordinators; and the mentor to the group. */
const written = async (kull: TestKull, { round, group, people }: Cast): Promise<Ids> => {
  const { institutionId, id: roundId } = round;
  const { mentee, mentor } = people;
  const begin = async (kind: string, groupId: string | null, personId: string | null) => {
    const id = newId();
    await kull.owner.query(
      `insert into threads (institution_id, id, round_id, kind, group_id, person_id, mentor_ids)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [institutionId, id, roundId, kind, groupId, personId, kind === 'mentor' ? [mentor.id] : []],
    );
    return { id };
  };
  const toGroup = await begin('group', group.id, null);
  const toMentor = await begin('mentor', group.id, mentee.id);
  const toCoordinators = await begin('inbox', null, mentee.id);
  const write = (thread: { id: string }, by: Person, side: 'member' | 'mentor') =>
    kull.owner.query<{ id: string }>(
      `insert into messages (institution_id, id, round_id, thread_id, author_id, side, body)
       values ($1, $2, $3, $4, $5, $6, 'Hei') returning id`,
      [institutionId, newId(), roundId, thread.id, by.id, side],
    );
  const { rows: toAll } = await write(toGroup, mentor, 'mentor');
  await write(toCoordinators, mentee, 'member');
  await write(toMentor, mentee, 'member');
  const { rows: reported } = await write(toMentor, mentee, 'member');
  await kull.owner.query(
    `insert into message_reads (institution_id, thread_id, person_id, round_id)
     values ($1, $2, $3, $4)`,
    [institutionId, toMentor.id, mentor.id, roundId],
  );
  const report = newId();
  await kull.owner.query(
    `insert into message_reports (institution_id, id, round_id, message_id, reporter_id, reason)
     values ($1, $2, $3, $4, $5, 'other')`,
    [institutionId, report, roundId, reported[0]!.id, mentor.id],
  );
  return {
    ...{ threads: toMentor.id, 'inbox-threads': toCoordinators.id, 'group-threads': toGroup.id },
    ...{ messages: toAll[0]!.id, 'reported-messages': reported[0]!.id, 'message-reports': report },
  };
};

const mentorRequest = async (kull: TestKull, { round, mentor, mentees }: Cast): Promise<string> => {
  const { institutionId } = round;
  const asked = { menteeId: mentees[0]!.id, mentorId: mentor.id, rank: 1, state: 'asked' } as const;
  const since = { askedAt: new Date(), expiresOn: '2099-01-01' };
  return (await kull.a.insert(MentorChoice, institutionId, { ...asked, ...since })).id;
};

/** Its address, which anybody may have. The round itself takes nobody by it. */
const openLink = async (kull: TestKull, { institutionId, id: roundId }: Round): Promise<string> => {
  const code = newId().replaceAll('-', '').slice(-10).toUpperCase();
  await kull.a.insert(OpenLink, institutionId, { roundId, code });
  const { rows } = await kull.owner.query<{ slug: string }>(
    `select slug from institutions where id = $1`,
    [institutionId],
  );
  return `${rows[0]!.slug}-${code}`;
};

/** Its address, which anybody may read who has it. */
const calendarOf = async (
  kull: TestKull,
  { institutionId, id: personId }: Person,
): Promise<string> => {
  const token = newLinkToken(institutionId);
  await kull.owner.query(
    `insert into calendar_feeds (institution_id, person_id, secret_hash) values ($1, $2, $3)`,
    [institutionId, personId, hashOf(token)],
  );
  return `${token}.ics`;
};

/** What the mentor has entered in a month that waits to be approved; hours are paid from here on. */
const monthOf = async (kull: TestKull, { round, mentor, people }: Cast): Promise<Ids> => {
  const { institutionId } = round;
  await kull.owner.query(
    `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'true') where id = $1`,
    [round.id],
  );
  const whose = { enrolmentId: mentor.id };
  const work = { day: '2026-08-20', kind: 'preparation', minutes: 30 } as const;
  const entry = await kull.a.insert(WorkEntry, institutionId, { ...whose, ...work });
  const sheet = await kull.a.insert(Timesheet, institutionId, {
    ...{ ...whose, month: '2026-08', state: 'submitted', submittedAt: new Date() },
  });
  const certificate = await kull.a.insert(Certificate, institutionId, {
    ...{ ...whose, number: `K-2026-${entry.id.slice(-8)}`, secretHash: Buffer.from(entry.id) },
    ...{ facts: { language: 'nb', meetings: 1, minutes: 45 } as never, checksum: '' },
    ...{ file: Buffer.from('%PDF'), issuedBy: people.coordinator.id, issuedAt: new Date() },
  });
  return { 'work-entries': entry.id, timesheets: sheet.id, certificates: certificate.id };
};

/** A mentor without a group, who stands in for another group's one day. */
const standIn = async (kull: TestKull, { round, otherGroup }: Cast): Promise<Ids> => {
  const { id: enrolmentId } = await kull.a.enrolment({ in: round, role: 'mentor' });
  const { id } = await kull.a.insert(Substitution, round.institutionId, {
    ...{ groupId: otherGroup.id, enrolmentId, startsOn: '2099-01-01', endsOn: '2099-01-02' },
  });
  return { 'other-mentors': enrolmentId, substitutions: id };
};

/** Of a student who waits and has been asked. Another group, so that who has one keeps it. */
const offeredSeat = async (kull: TestKull, { round, otherGroup, mentees }: Cast): Promise<Ids> => {
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

const concernOf = async ({ as, group, people }: Cast): Promise<string> => {
  const recipientIds = [people.coordinator.id];
  const concern = { topic: 'exams', body: 'Gruppa strever.', recipientIds };
  const { status, body } = await as.mentor.post(`/groups/${group.id}/concerns`, concern);
  if (status !== 201) throw new Error(`Writing a concern answered ${status}`);
  return (body as { id: string }).id;
};

const serviceIn = (kull: TestKull, institutionId: string): Promise<Service> =>
  kull.a.insert(Service, institutionId, {
    nameNb: 'Tjeneste',
    textNb: 'Hjelper.',
    topics: ['exams'],
    email: 'hjelp@kull.example',
    checkedOn: '2026-09-01',
  });

const leaveOf = async (kull: TestKull, { people }: Cast): Promise<string> => {
  const { institutionId, id: holderId } = people.coordinator;
  const leave = {
    holderId,
    deputyId: people.fellow.id,
    startsOn: '2099-01-01',
    endsOn: '2099-01-31',
  };
  return (await kull.a.insert(Leave, institutionId, leave)).id;
};

const joinRequest = async (
  kull: TestKull,
  { institutionId, id: roundId }: Round,
): Promise<string> => {
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject: newId(),
    givenName: 'Siri',
    familyName: 'Ny',
  });
  const request = { roundId, identityId: identity.id };
  return (await kull.a.insert(JoinRequest, institutionId, request)).id;
};

const linkedIdentity = async (
  kull: TestKull,
  { institutionId, id: personId }: Person,
): Promise<string> => {
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject: newId(),
    givenName: 'Siri',
    familyName: 'Kjent',
    personId,
    linkedBy: 'invitation',
    linkedAt: new Date(),
  });
  return identity.id;
};

const apiToken = async (kull: TestKull, { institutionId, id: madeBy }: Person): Promise<string> => {
  const token = await kull.a.insert(ApiToken, institutionId, {
    name: 'Student records',
    tokenHash: randomBytes(32),
    scopes: ['rounds:read'],
    madeBy,
    expiresAt: new Date(Date.now() + 86_400_000),
  });
  return token.id;
};

const givenUpMail = async (kull: TestKull, to: Person): Promise<string> => {
  const mail = { personId: to.id, toAddress: 'fellow@kull.example', key: newId() };
  const said = { subject: 'Emne', text: 'Tekst', html: '<p>Tekst</p>' };
  return (await kull.a.insert(Mail, to.institutionId, { ...mail, ...said, state: 'failed' })).id;
};

/** With a message that was given up. */
const webhook = async (kull: TestKull, { institutionId, id: madeBy }: Person): Promise<Ids> => {
  const { id } = await kull.a.insert(Webhook, institutionId, {
    url: 'https://records.uni.example/kull',
    events: ['group.closed'],
    secretHash: randomBytes(32),
    madeBy,
  });
  const delivery = await kull.a.insert(WebhookDelivery, institutionId, {
    webhookId: id,
    event: 'group.closed',
    eventKey: newId(),
    body: '{}',
    state: 'failed',
  });
  return { webhooks: id, 'webhook-deliveries': delivery.id };
};
