import { ofListed, ofNextRound, roster, type Requests } from './asked.js';

export const enrolment: Requests = {
  'GET /rounds/{id}/copies/preview': () => ({ query: { cohort: '2027-HØST' } }),
  'POST /rounds/{id}/copies': () => ({
    body: { name: 'Neste', cohort: '2027-HØST', inviteBack: true },
  }),
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
  'POST /rounds/{id}/mentor-applications/decisions': ({ ids }) => ({
    body: { applicationIds: [ids['mentor-applications']], decision: 'turned_down' },
  }),
  'POST /enrolments/{id}/joining': ofListed,
  'PATCH /enrolments/{id}': () => ({ version: 2, body: { campus: 'Kristiansand' } }),
  'PUT /enrolments/{id}/answers': () => ({
    body: { slots: [110], languages: ['nb'], interests: [] },
  }),
  // The scene has given the round a form.
  'PUT /rounds/{id}/form': () => ({ version: 1, body: { fields: [] } }),
  'POST /newcomer/requests': ({ cast }) => ({ body: { roundId: cast.round.id } }),
};
