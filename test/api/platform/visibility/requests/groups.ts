import { ofAgreed, ofChoosing, ofMentor, another, picture, split, type Requests } from './asked.js';

export const groups: Requests = {
  'PUT /me/photo': () => ({ body: picture() }),
  'GET /rounds/{id}/places': ({ cast }) => ({ query: { enrolmentId: cast.mentees[0]!.id } }),
  'POST /rounds/{id}/group-change-previews': (of) => ({ body: split(of) }),
  'POST /rounds/{id}/group-changes': (of) => ({
    body: { change: split(of), seen: `${of.cast.group.number}.${of.cast.group.version}` },
  }),
  'PUT /enrolments/{id}/change-request': () => ({ body: { words: 'Helst', groupIds: [] } }),
  'POST /change-requests/{id}/refusal': () => ({ body: { answer: 'Ikke nå' } }),
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
  'GET /rounds/{id}/drop-in': ({ before }) => ({ id: before.dropIn.roundId }),
  'PUT /enrolments/{id}/drop-in': ({ before }) => ({
    id: before.dropIn.mentorId,
    body: { hours: [{ weekday: 2, startsAt: '09:00', endsAt: '10:00', place: 'B2' }] },
  }),
  'PUT /enrolments/{id}/profile': ({ before }) => ({
    id: before.choosing.mentorId,
    version: 0,
    body: { helpsWith: 'Eksamen', isListed: true },
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
};
