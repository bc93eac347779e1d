import { Identity } from '#access';
import { JoinRequest } from '#enrolment';
import { Actor, Clock, newId } from '#kernel';
import { Mailer } from '#platform';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';

const WITHOUT_ID = [
  ...[
    'drop_in_offers',
    'mentor_profiles',
    'proposal_seats',
    'proposal_edits',
    'concern_recipients',
  ],
  ...['wish_lists', 'wishes', 'agreement_goals', 'form_answers'],
  ...['meeting_invitations', 'meeting_replies'],
  ...['declaration_acceptances', 'mentor_terms', 'mailing_receivers'],
  ...['absence_decisions', 'reminders', 'unworked_meetings', 'timesheet_lines'],
  ...['message_reads', 'talk_invitations', 'talk_versions', 'shift_versions'],
];

export const setClock = (kull: TestKull, now: Date): void => {
  Object.assign(kull.app.get(Clock), { now: () => now });
};

/** The cast's round, over since 15 June 2026, with something in every table that a round has. */
export const fullRound = async (kull: TestKull): Promise<Cast> => {
  setClock(kull, new Date('2026-06-20T12:00:00Z'));
  const cast = await castOf(kull);
  const { round, group, mentees, people, as } = cast;
  const { institutionId, id } = round;
  const owner = kull.owner;
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const whole: Record<string, unknown> = { institution_id: institutionId, id: newId(), ...row };
    if (WITHOUT_ID.includes(table)) delete whole['id'];
    const columns = Object.keys(whole);
    await owner.query(
      `insert into ${table} (${columns.join(', ')})
       values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(whole),
    );
    return String(whole['id']);
  };
  await as.mentor.post(
    `/groups/${group.id}/meetings`,
    { date: '2026-05-04', time: '12:15' },
    { 'idempotency-key': 'once' },
  );
  const { rows } = await owner.query<{ id: string }>(
    `select id from meetings where group_id = $1`,
    [group.id],
  );
  const meeting = rows[0]!.id;
  const log = {
    outcome: 'held',
    attendance: mentees.map(({ id: enrolmentId }, i) => ({
      enrolmentId,
      presence: i === 0 ? 'absent' : 'present',
    })),
  };
  const logged = await as.mentor.put(
    `/meetings/${meeting}/log`,
    { ...log, summary: 'Vi snakket om eksamen', reflection: 'Bare mine tanker' },
    { 'if-match': '"1"' },
  );
  if (logged.status !== 200) throw new Error(`Logging answered ${logged.status}: ${logged.text}`);
  await insert('certificates', {
    ...{ enrolment_id: cast.mentor.id, number: 'K-2026-AAAA', secret_hash: Buffer.from(newId()) },
    ...{ facts: '{}', checksum: '', file: Buffer.from('%PDF'), issued_by: people.coordinator.id },
    issued_at: '2026-06-10',
  });
  await insert('work_entries', {
    ...{ enrolment_id: cast.mentor.id, day: '2026-05-03', kind: 'preparation', minutes: 30 },
  });
  await insert('unworked_meetings', { meeting_id: meeting, enrolment_id: cast.mentor.id });
  const sheet = await insert('timesheets', {
    ...{ enrolment_id: cast.mentor.id, month: '2026-05', state: 'approved' },
    ...{ submitted_at: '2026-06-01', decided_by: people.coordinator.id, decided_at: '2026-06-02' },
  });
  await insert('timesheet_lines', {
    ...{ timesheet_id: sheet, subject_id: meeting, kind: 'meeting', day: '2026-05-04' },
    ...{ minutes: 45, is_correction: false },
  });
  await insert('absence_decisions', {
    ...{ meeting_id: meeting, enrolment_id: mentees[0]!.id, decision: 'replaced' },
    ...{ decided_by: people.coordinator.id, decided_at: '2026-05-06' },
  });
  const again = await as.mentor.put(
    `/meetings/${meeting}/log`,
    { ...log, summary: 'Vi snakket om eksamen og eksamensnerver' },
    { 'if-match': '"2"' },
  );
  if (again.status !== 200) throw new Error(`Correcting answered ${again.status}: ${again.text}`);
  await insert('invitations', {
    enrolment_id: mentees[0]!.id,
    secret_hash: Buffer.from(newId()),
    expires_at: '2026-02-01',
  });
  for (const given of ['Siri', 'Ola']) {
    const identity = await kull.a.insert(Identity, institutionId, {
      issuer: 'https://provider.example',
      subject: newId(),
      givenName: given,
      familyName: 'Ny',
    });
    await kull.a.insert(JoinRequest, institutionId, { roundId: id, identityId: identity.id });
  }
  await insert('drop_in_offers', { enrolment_id: cast.mentor.id, hours: '[]' });
  await insert('mentor_profiles', { enrolment_id: cast.mentor.id, helps_with: 'Eksamen' });
  await insert('mentor_choices', {
    ...{ mentee_id: mentees[0]!.id, mentor_id: cast.mentor.id, rank: 1, message: 'Hei' },
    ...{ state: 'declined', ended_at: '2026-02-01' },
  });
  const form = await insert('forms', { number: 1, fields: '[]' });
  await insert('form_answers', {
    ...{ enrolment_id: mentees[0]!.id, field: 'hobby', form_id: form, value: '"Sjakk"' },
  });
  await insert('wish_lists', { enrolment_id: mentees[0]!.id, message: 'Hei' });
  await insert('wishes', { by_id: mentees[0]!.id, about_id: cast.mentor.id, rank: 1 });
  await insert('change_requests', {
    ...{ enrolment_id: mentees[0]!.id, words: 'Helst en annen', state: 'withdrawn' },
    ended_at: '2026-02-01',
  });
  await insert('group_changes', {
    ...{ round_id: id, kind: 'transfer', made_by: people.coordinator.id },
  });
  await insert('mentor_terms', { enrolment_id: cast.mentor.id, trained_at: '2026-01-10' });
  await insert('reminders', {
    ...{ about_id: meeting, enrolment_id: mentees[0]!.id, kind: 'meeting_soon', day: '2026-05-03' },
  });
  await insert('substitutions', {
    ...{ group_id: group.id, enrolment_id: cast.mentor.id },
    ...{ starts_on: '2026-03-01', ends_on: '2026-03-02' },
  });
  const told = { meeting_id: meeting, enrolment_id: mentees[0]!.id };
  await insert('meeting_invitations', { ...told, sequence: 0, in_calendar: true });
  await insert('meeting_replies', { ...told, is_coming: false, replied_at: '2026-05-01' });
  const mailing = await insert('mailings', {
    ...{ round_id: id, audience: 'students', subject: 'Eksamen', body: 'Snart er det eksamen' },
    ...{ receivers: 1, unreachable: 0, sent_by: people.coordinator.id },
  });
  await insert('mailing_receivers', { mailing_id: mailing, enrolment_id: mentees[0]!.id });
  const said = { logged_by: people.mentor.id, logged_as: 'mentor' };
  const talkId = await insert('talks', {
    ...{ group_id: group.id, mentor_id: cast.mentor.id, student_id: mentees[0]!.id, state: 'held' },
    ...{ starts_at: '2026-03-03T10:15:00Z', ends_at: '2026-03-03T10:45:00Z' },
    ...{ ...said, logged_at: '2026-03-03T13:00:00Z' },
  });
  await insert('talk_versions', {
    ...{ ...said, talk_id: talkId, version: 1, state: 'nobody_came' },
    logged_at: '2026-03-03T12:00:00Z',
  });
  await insert('talk_invitations', {
    ...{ booking_id: newId(), enrolment_id: mentees[0]!.id, group_id: group.id, sequence: 0 },
    ...{ starts_at: '2026-03-03T10:15:00Z', ends_at: '2026-03-03T10:45:00Z', in_calendar: true },
  });
  const shift = {
    ...{ state: 'held', visitors: 3, logged_by: people.mentor.id },
    ...{ starts_at: '2026-03-04T10:15:00Z', ends_at: '2026-03-04T11:00:00Z' },
    logged_at: '2026-03-04T12:00:00Z',
  };
  const shiftId = await insert('drop_in_shifts', { ...shift, enrolment_id: cast.mentor.id });
  await insert('shift_versions', { ...shift, shift_id: shiftId, version: 1 });
  const thread = await insert('threads', {
    ...{ round_id: id, kind: 'mentor', group_id: group.id, person_id: people.mentee.id },
    mentor_ids: [people.mentor.id],
  });
  const message = await insert('messages', {
    ...{ round_id: id, thread_id: thread, author_id: people.mentee.id, side: 'member' },
    body: 'Jeg rekker det ikke',
  });
  await insert('message_reads', {
    ...{ thread_id: thread, person_id: people.mentor.id, round_id: id },
  });
  await insert('message_reports', {
    ...{ round_id: id, message_id: message, reporter_id: people.mentor.id, reason: 'other' },
  });
  await insert('mentor_applications', {
    ...{ round_id: id, person_id: people.leadMentor.id, kind: 'student', motivation: 'Gjerne' },
  });
  const declaration = await insert('declarations', {
    ...{ scheme_id: round.schemeId, version: 1, nb: 'Taushet', nn: 'Taushet', en: 'Silence' },
    written_by: people.coordinator.id,
  });
  await insert('declaration_acceptances', {
    ...{ enrolment_id: cast.mentor.id, declaration_id: declaration, accepted_at: '2026-01-11' },
  });
  const agreement = await insert('agreements', {
    ...{ group_id: group.id, mentor_id: cast.mentor.id, mentee_id: mentees[0]!.id },
  });
  await insert('agreement_goals', { agreement_id: agreement, number: 1, body: 'Et mål' });
  await insert('open_links', { round_id: id, code: 'ABCDEFGHJK' });
  const wait = await insert('waits', {
    ...{ enrolment_id: mentees[0]!.id, since: '2026-01-20', state: 'placed' },
    ended_at: '2026-02-01',
  });
  await insert('seat_offers', {
    ...{ wait_id: wait, group_id: group.id, state: 'accepted', offered_at: '2026-01-30' },
    ...{ expires_at: '2026-02-02', ended_at: '2026-02-01' },
  });
  await insert('roster_imports', {
    round_id: id,
    role: 'mentee',
    file_name: 'kull.csv',
    imported_by: people.coordinator.id,
    counts: '{}',
  });
  const concern = await insert('concerns', {
    scheme_id: round.schemeId,
    group_id: group.id,
    author_id: people.mentor.id,
    topic: 'exams',
    body: 'Gruppa strever',
  });
  await insert('concern_recipients', {
    concern_id: concern,
    person_id: people.coordinator.id,
    capacity: 'coordinator',
  });
  await insert('concern_additions', { concern_id: concern, body: 'Mer' });
  const run = await insert('matching_runs', {
    round_id: id,
    number: 1,
    state: 'done',
    options: '{}',
    seed: 's',
    requested_by: people.coordinator.id,
  });
  const proposal = await insert('proposals', { round_id: id, run_id: run, outcome: '{}' });
  const proposed = await insert('proposal_groups', {
    proposal_id: proposal,
    number: 1,
    leader_id: cast.mentor.id,
  });
  await insert('proposal_seats', {
    proposal_id: proposal,
    enrolment_id: mentees[0]!.id,
    group_id: proposed,
  });
  await insert('proposal_edits', {
    proposal_id: proposal,
    number: 1,
    made_by: people.coordinator.id,
    kind: 'pin',
    before: '[]',
    after: '[]',
  });
  await kull.db.run(Actor.institution(institutionId), (tx) =>
    kull.app.get(Mailer).post(tx, [
      {
        personId: people.mentee.id,
        to: 'mentee@kull.example',
        subject: 'Gruppa er klar',
        text: 'Hei',
        html: '<p>Hei</p>',
        key: `placed:${mentees[0]!.id}:${newId()}`,
      },
    ]),
  );
  await owner.query(
    `update rounds set ends_on = '2026-06-15', state = 'closing' where institution_id = $1 and id = $2`,
    [institutionId, id],
  );
  return cast;
};
