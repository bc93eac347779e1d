import type { Cast } from '../../../support/cast.js';
import type { Ids } from '../../../support/one-of-each.js';
import { rosterForm } from '../../../support/roster-files.js';
import type { BeforeRunning } from './scene/before-running.js';
import { canary } from './canaries.js';
import type { Role } from './roles.js';

/** What a request is made from: everything is of the one whose the thing is. */
export interface Of {
  readonly cast: Cast;
  readonly before: BeforeRunning;
  readonly ids: Ids;
  readonly role: Role;
}

/** What an operation is asked, where a sample of its description is not something it would do. */
export interface Asked {
  /** For `{id}`, where it is not the first thing of the kind. */
  readonly id?: string | undefined;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** Where it is not the first. */
  readonly version?: number;
}

const ofListed = ({ before }: Of): Asked => ({ id: before.listedId });
const ofNextRound = ({ before }: Of): Asked => ({ id: before.roundId });
/** The group of two who have agreed. Another group is just another one. */
const ofAgreed = ({ ids }: Of): Asked => ({ id: ids['pairs'] });
const ofChoosing = ({ before }: Of): Asked => ({ id: before.choosing.roundId });
const ofMentor = ({ ids }: Of): Asked => ({ id: ids['mentors'] });
/** A mentor of the round who has not the group. */
const another = ({ ids, cast }: Of): string => ids['other-mentors'] ?? cast.mentor.id;
/** What somebody has written to the coordinators. */
const ofInbox = ({ ids }: Of): Asked => ({ id: ids['inbox-threads'] });
const ofHeldMeeting = ({ ids }: Of): Asked => ({ id: ids['held-meetings'] });
const picture = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob([PIXEL], { type: 'image/png' }), 'me.png');
  return form;
};
const roster = ({ before }: Of, options: object = {}): FormData =>
  rosterForm({ bytes: before.roster.file, options: { role: 'mentee', ...options } });
/** Students of two groups, and what else a change of a proposal names. */
const placed = ({ before: { proposal } }: Of) => {
  const [one, other] = proposal.groups;
  return {
    group: other!,
    a: one!.members[0]!.enrolmentId,
    b: other!.members[0]!.enrolmentId,
    leader: other!.leader!.enrolmentId,
  };
};

/** One who is nobody's eyes here, to a group of their own: nobody is told what they could not see. */
const split = ({ cast: { group, mentees } }: Of): object => ({
  ...{ kind: 'split', groupId: group.id, enrolmentIds: [mentees[2]!.id] },
});

const SHIFT = { time: '09:00', endTime: '10:00', outcome: 'not_held' };
const WORK = { day: '2026-09-03', kind: 'training', minutes: 30 };

/** Each write is one that succeeds, if it is for who asks; it is undone all the same. */
export const REQUESTS: Readonly<Record<string, (of: Of) => Asked>> = {
  'POST /sign-in/email': ({ cast: { round } }) => ({
    body: { address: 'somebody@x.example', institutionId: round.institutionId },
  }),
  'POST /sign-in/email/code': () => ({ body: { code: '123456' } }),
  'PATCH /me': () => ({ body: { locale: 'en' } }),
  'PUT /me/mail-choices': () => ({
    body: { reminder: 'at_once', change: 'app', message: 'daily' },
  }),
  'POST /groups/{id}/student-messages': ({ cast: { mentees } }) => ({
    body: { enrolmentId: mentees[0]!.id, body: 'Hei' },
  }),
  'PUT /me/photo': () => ({ body: picture() }),
  'GET /grants/persons': () => ({ query: { search: canary('studentName', 'own', 'mentee') } }),
  'GET /leaves/deputies': () => ({ query: { search: canary('studentName', 'own', 'mentee') } }),
  'POST /grants': ({ cast }) => ({
    body: { personId: cast.people.fellow.id, role: 'insight', schemeId: cast.round.schemeId },
  }),
  'POST /leaves': ({ cast }) => ({
    body: {
      holderId: cast.people.coordinator.id,
      deputyId: cast.people.mentor.id,
      startsOn: '2099-03-01',
      endsOn: '2099-03-31',
    },
  }),
  'POST /webhooks': () => ({
    body: { url: 'https://records.uni.example/', events: ['group.closed'] },
  }),
  'POST /schemes': () => ({ body: { templateKey: 'fyse', name: 'Ny' } }),
  'PUT /schemes/{id}/locks': () => ({ body: { locks: ['about'] } }),
  'POST /rounds/{id}/timetable': ({ cast: { group } }) => ({
    body: { meetings: [{ groupId: group.id, date: '2099-03-06', time: '12:15' }] },
  }),
  'POST /rounds/{id}/timetable/series-previews': ({ cast: { group } }) => ({
    body: {
      ...{ groups: [{ groupId: group.id, place: 'B2' }], date: '2099-03-06', time: '12:15' },
      ...{ minutes: 45, count: 2, everyWeeks: 1 },
    },
  }),
  'POST /rounds/{id}/timetable/file-previews': ({ cast: { group } }) => ({
    body: {
      content: Buffer.from(`gruppe;dato;tid\n${group.number};06.03.2099;12:15\n`).toString(
        'base64',
      ),
    },
  }),
  'POST /groups/{id}/plan': () => ({
    body: { meetings: [{ date: '2099-03-05', time: '12:15', theme: 'study_technique' }] },
  }),
  'POST /closed-days': () => ({
    body: { firstDay: '2027-02-22', lastDay: '2027-02-26', kind: 'holiday', name: 'Vinterferie' },
  }),
  'PUT /closed-days/{id}': () => ({
    body: { firstDay: '2027-02-22', lastDay: '2027-02-26', kind: 'holiday', name: 'Vinterferie' },
  }),
  'POST /closed-days/public-holidays': () => ({ body: { year: 2027 } }),
  'PUT /own-templates/{id}/locks': () => ({ body: { locks: ['about'] } }),
  'PATCH /own-templates/{id}': () => ({ body: { name: 'Nytt navn' } }),
  'POST /own-templates': ({ cast: { round } }) => ({
    body: {
      file: JSON.stringify({
        ...{ format: 'kull-scheme-template', version: 1, name: 'Mal', summary: '' },
        settings: round.settings,
      }),
    },
  }),
  'PATCH /schemes/{id}': () => ({ body: { name: 'Nytt navn' } }),
  'PATCH /rounds/{id}': () => ({ body: { name: 'Nytt navn' } }),
  'GET /rounds/{id}/copies/preview': () => ({ query: { cohort: '2027-HØST' } }),
  'POST /rounds/{id}/copies': () => ({
    body: { name: 'Neste', cohort: '2027-HØST', inviteBack: true },
  }),
  'GET /rounds/{id}/move': () => ({ query: { to: 'closing' } }),
  'POST /rounds/{id}/state': (of) => ({ ...ofNextRound(of), body: { state: 'matching' } }),
  'POST /rounds/{id}/invitations': ({ before }) => ({
    id: before.roundId,
    body: { enrolmentIds: [before.listedId] },
  }),
  'POST /rounds/{id}/roster-previews': (of) => ({ id: of.before.roundId, body: roster(of) }),
  'POST /rounds/{id}/roster-previews/refused-rows': (of) => ({
    id: of.before.roundId,
    body: roster(of),
  }),
  'POST /rounds/{id}/roster-imports': (of) => ({
    id: of.before.roundId,
    body: roster(of, { fingerprint: of.before.roster.fingerprint }),
  }),
  'GET /rounds/{id}/roster-imports': ofNextRound,
  'GET /rounds/{id}/matching-options': ofNextRound,
  'POST /rounds/{id}/matching-runs': (of) => ({ ...ofNextRound(of), body: {} }),
  'GET /rounds/{id}/matching-runs': ofNextRound,
  'GET /rounds/{id}/proposals': ofNextRound,
  'GET /rounds/{id}/places': ({ cast }) => ({ query: { enrolmentId: cast.mentees[0]!.id } }),
  'POST /rounds/{id}/group-change-previews': (of) => ({ body: split(of) }),
  'POST /rounds/{id}/group-changes': (of) => ({
    body: { change: split(of), seen: `${of.cast.group.number}.${of.cast.group.version}` },
  }),
  'PUT /enrolments/{id}/change-request': () => ({ body: { words: 'Helst', groupIds: [] } }),
  'POST /change-requests/{id}/refusal': () => ({ body: { answer: 'Ikke nå' } }),
  'GET /rounds/{id}/mailing-audience': () => ({ query: { audience: 'students' } }),
  'POST /rounds/{id}/mailings': () => ({
    body: { audience: 'students', subject: 'Eksamen', body: 'Snart', receivers: 4 },
  }),
  'POST /threads/{id}/taking': ofInbox,
  'POST /threads/{id}/release': ofInbox,
  'POST /threads/{id}/closing': ofInbox,
  'PUT /enrolments/{id}/wait': () => ({ body: {} }),
  'PATCH /waits/{id}': () => ({ body: { priority: 1, reason: 'other' } }),
  'POST /waits/{id}/offers': ({ cast }) => ({ body: { groupId: cast.group.id } }),
  'GET /rounds/{id}/mentors': ofChoosing,
  'PUT /rounds/{id}/mentor-choices': ({ before, ...of }) => ({
    ...ofChoosing({ before, ...of }),
    body: { mentorIds: [before.choosing.mentorId], message: '' },
  }),
  'GET /rounds/{id}/mentor-requests': ofChoosing,
  'GET /rounds/{id}/my-wishes': ofChoosing,
  'PUT /rounds/{id}/my-wishes': (of) => ({
    ...ofChoosing(of),
    body: { rankedIds: [], vetoedIds: [], message: '' },
  }),
  'GET /rounds/{id}/wishes': ofChoosing,
  'GET /groups/{id}/agreement': ofAgreed,
  'PUT /groups/{id}/agreement': (of) => ({ ...ofAgreed(of), body: { goals: ['Et mål'] } }),
  'POST /groups/{id}/agreement/acceptance': ofAgreed,
  'PUT /groups/{id}/agreement/reached': (of) => ({
    ...ofAgreed(of),
    body: { number: 1, reached: true },
  }),
  'GET /rounds/{id}/pair-proposals': ofChoosing,
  'GET /proposals/{id}/pairs': ({ before }) => ({ id: before.choosing.pairsId }),
  'GET /proposals/{id}/alternatives': ({ before }) => ({
    id: before.choosing.pairsId,
    query: { enrolmentId: before.choosing.menteeId },
  }),
  'POST /proposals/{id}/pairs': ({ before }) => ({
    id: before.choosing.pairsId,
    body: { enrolmentId: before.choosing.menteeId, mentorId: null },
  }),
  'GET /rounds/{id}/drop-in': ({ before }) => ({ id: before.dropIn.roundId }),
  'PUT /enrolments/{id}/drop-in': ({ before }) => ({
    id: before.dropIn.mentorId,
    body: { hours: [{ weekday: 2, startsAt: '09:00', endsAt: '10:00', place: 'B2' }] },
  }),
  'GET /enrolments/{id}/shifts': ({ before }) => ({ id: before.dropIn.mentorId }),
  'POST /enrolments/{id}/shifts': ({ before }) => ({
    id: before.dropIn.mentorId,
    body: { date: '2026-09-08', ...SHIFT },
  }),
  'PUT /shifts/{id}': ({ before }) => ({
    id: before.dropIn.shiftId,
    body: { date: '2026-09-07', ...SHIFT },
  }),
  'GET /shifts/{id}/log-versions': ({ before }) => ({ id: before.dropIn.shiftId }),
  'GET /rounds/{id}/shifts': ({ before }) => ({ id: before.dropIn.roundId }),
  'PUT /enrolments/{id}/profile': ({ before }) => ({
    id: before.choosing.mentorId,
    version: 0,
    body: { helpsWith: 'Eksamen', isListed: true },
  }),
  'POST /rounds/{id}/mentor-applications/decisions': ({ ids }) => ({
    body: { applicationIds: [ids['mentor-applications']], decision: 'turned_down' },
  }),
  'POST /rounds/{id}/mentor-notes': ({ ids, cast }) => ({
    body: { enrolmentIds: [ids['mentors'] ?? cast.mentor.id], trained: true },
  }),
  'PUT /enrolments/{id}/terms': (of) => ({
    ...ofMentor(of),
    body: { maxGroups: 2, partTime: 50, leaveFrom: '2099-01-01', leaveTo: '2099-01-31' },
  }),
  'POST /groups/{id}/mentors': (of) => ({ body: { enrolmentId: another(of) } }),
  'POST /groups/{id}/mentors/removal': ({ ids }) => ({ body: { enrolmentId: ids['mentors'] } }),
  'POST /groups/{id}/substitutes': (of) => ({
    body: { enrolmentId: another(of), startsOn: '2099-01-01', endsOn: '2099-01-02' },
  }),
  'POST /enrolments/{id}/ending': (of) => ({ ...ofMentor(of), body: { ended: false } }),
  'PUT /schemes/{id}/declaration': () => ({
    body: { after: 1, texts: { nb: 'Ny', nn: 'Ny', en: 'New' } },
  }),
  'POST /enrolments/{id}/declaration': (of) => ({ ...ofMentor(of), body: { version: 1 } }),
  'GET /enrolments/{id}/photo': ({ ids }) => ({ id: ids['mentors'] }),
  'POST /enrolments/{id}/joining': ofListed,
  'PATCH /enrolments/{id}': () => ({ version: 2, body: { campus: 'Kristiansand' } }),
  'PUT /enrolments/{id}/answers': () => ({
    body: { slots: [110], languages: ['nb'], interests: [] },
  }),
  // The scene has given the round a form.
  'PUT /rounds/{id}/form': () => ({ version: 1, body: { fields: [] } }),
  'POST /newcomer/requests': ({ cast }) => ({ body: { roundId: cast.round.id } }),
  'GET /proposals/{id}/effects': (of) => ({ query: { enrolmentId: placed(of).a } }),
  'GET /proposals/{id}/swap-effect': (of) => ({ query: { a: placed(of).a, b: placed(of).b } }),
  'GET /proposals/{id}/explanations': (of) => ({ query: { enrolmentId: placed(of).a } }),
  'POST /proposals/{id}/moves': (of) => ({
    body: { enrolmentId: placed(of).a, groupId: placed(of).group.id },
  }),
  'POST /proposals/{id}/swaps': (of) => ({ body: { a: placed(of).a, b: placed(of).b } }),
  'POST /proposals/{id}/pins': (of) => ({
    body: { enrolmentIds: [placed(of).a], pinned: true },
  }),
  'POST /proposals/{id}/leaders': (of) => ({
    body: { groupId: placed(of).group.id, enrolmentId: placed(of).leader, slot: 110 },
  }),
  'POST /proposals/{id}/publication': () => ({ body: { withoutLeader: true } }),
  'GET /meetings/{id}': ofHeldMeeting,
  'GET /meetings/{id}/log-versions': ofHeldMeeting,
  'GET /meetings/{id}/reflection': ofHeldMeeting,
  'GET /enrolments/{id}/timesheet': ofMentor,
  'POST /enrolments/{id}/work-entries': (of) => ({ ...ofMentor(of), body: WORK }),
  'PUT /enrolments/{id}/worked-meetings': (of) => ({
    ...ofMentor(of),
    body: { meetingId: of.ids['held-meetings'], worked: false },
  }),
  'POST /enrolments/{id}/timesheets': (of) => ({ ...ofMentor(of), body: { month: '2026-09' } }),
  'POST /enrolments/{id}/certificates': (of) => ({ ...ofMentor(of), body: { language: 'nb' } }),
  'POST /certificate-checks': () => ({ body: { number: 'K-2026-AAAA', code: 'x' } }),
  'PUT /work-entries/{id}': () => ({ body: WORK }),
  'POST /rounds/{id}/timesheet-approvals': ({ ids }) => ({
    body: { timesheets: [{ id: ids['timesheets'], minutes: 30 }] },
  }),
  'POST /rounds/{id}/hours-exports': () => ({ body: { month: '2026-08' } }),
  'POST /timesheets/{id}/return': () => ({ body: { word: 'Sett inn dagen' } }),
  'PUT /meetings/{id}/absences': ({ ids }) => ({
    id: ids['held-meetings'],
    body: { enrolmentId: ids['enrolments'], decision: null },
  }),
  'POST /meetings/{id}/guests': ({ ids, cast }) => ({
    id: ids['held-meetings'],
    body: { who: cast.people.otherMentee.email },
  }),
  'POST /meetings/{id}/guest-removals': ({ ids }) => ({
    id: ids['held-meetings'],
    body: { enrolmentId: ids['mentors'] },
  }),
  'PATCH /meetings/{id}': () => ({ body: { place: 'B2 012' } }),
  // Where hours are paid, it has to be said of each who came to one that was held.
  'PUT /meetings/{id}/log': () => ({ body: { outcome: 'nobody_came', summary: 'Ingen kom' } }),
  'POST /groups/{id}/logged-meetings': () => ({
    body: { date: '2026-09-08', time: '12:15', outcome: 'nobody_came' },
  }),
  'POST /groups/{id}/meetings': () => ({ body: { date: '2026-09-15', time: '12:15' } }),
  'POST /groups/{id}/talks': () => ({ body: { date: '2099-09-15', time: '12:15', count: 2 } }),
  'POST /groups/{id}/logged-talks': ({ cast }) => ({
    body: {
      ...{ studentId: cast.mentees[2]!.id, mentorId: cast.mentor.id },
      ...{ date: '2026-09-08', time: '08:15' },
    },
  }),
  'DELETE /talks/{id}/booking': ({ ids }) => ({ id: ids['booked-talks'] }),
  'DELETE /talks/{id}': ({ ids }) => ({ id: ids['booked-talks'] }),
  'PUT /talks/{id}/log': ({ ids }) => ({ id: ids['held-talks'], body: { outcome: 'held' } }),
  'GET /privacy-notice': ({ cast }) => ({ query: { institution: cast.round.institutionId } }),
  'POST /audit-exports': () => ({ body: {} }),
  'POST /persons/{id}/erasure': ({ cast: { people } }) => ({
    body: { name: `${people.mentee.givenName} ${people.mentee.familyName}` },
  }),
  'POST /services': () => ({ body: SERVICE }),
  'PUT /services/{id}': () => ({ body: SERVICE }),
  'POST /groups/{id}/concerns': ({ cast }) => ({
    body: { topic: 'exams', body: 'Gruppa strever.', recipientIds: [cast.people.coordinator.id] },
  }),
  'POST /concerns/{id}/recipients': ({ ids, cast }) => ({
    body: { recipientIds: [ids['recipients'] ?? cast.people.coordinator.id] },
  }),
  'PUT /concerns/{id}/state': () => ({ body: { state: 'taken' } }),
  'PUT /speak-up-link': () => ({ body: { link: 'https://sifra.example' } }),
  'PUT /schemes/{id}/retention': () => ({ body: { months: 12 } }),
  'POST /rounds/{id}/forgetting': () => ({ body: { plan: '0'.repeat(64) } }),
  'PUT /rounds/{id}/kept-until': () => ({ body: { until: '2099-01-01', because: 'other' } }),
  'POST /rounds/{id}/clearing': () => ({ body: { name: 'Runden', plan: '0'.repeat(64) } }),
  'PUT /privacy-notice': () => ({
    body: { after: 0, texts: { nb: 'Slik er det', nn: null, en: null } },
  }),
};

const SERVICE = {
  names: { nb: 'Studieveiledningen' },
  texts: { nb: 'Hjelper.' },
  topics: ['exams'],
  email: 'hjelp@kull.example',
  isActive: true,
};

/** One pixel, as a PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
