import { ofHeldMeeting, SHIFT, type Requests } from './asked.js';

export const meetings: Requests = {
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
  'GET /meetings/{id}': ofHeldMeeting,
  'GET /meetings/{id}/log-versions': ofHeldMeeting,
  'GET /meetings/{id}/reflection': ofHeldMeeting,
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
  'GET /talks/{id}/log-versions': ({ ids }) => ({ id: ids['held-talks'] }),
  'PUT /talks/{id}/absence': ({ ids }) => ({ id: ids['held-talks'], body: { decision: null } }),
  'PUT /talks/{id}/log': ({ ids }) => ({ id: ids['held-talks'], body: { outcome: 'held' } }),
};
