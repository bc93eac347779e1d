import { canary } from '../canaries.js';
import { type Requests } from './asked.js';

export const access: Requests = {
  'POST /sign-in/email': ({ cast: { round } }) => ({
    body: { address: 'somebody@x.example', institutionId: round.institutionId },
  }),
  'POST /sign-in/email/code': () => ({ body: { code: '123456' } }),
  'PATCH /me': () => ({ body: { locale: 'en' } }),
  'PUT /me/mail-choices': () => ({
    body: { reminder: 'at_once', change: 'app', message: 'daily' },
  }),
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
};
