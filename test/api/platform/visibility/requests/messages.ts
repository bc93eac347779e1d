import { ofInbox, type Requests } from './asked.js';

export const messages: Requests = {
  'POST /groups/{id}/student-messages': ({ cast: { mentees } }) => ({
    body: { enrolmentId: mentees[0]!.id, body: 'Hei' },
  }),
  'GET /rounds/{id}/mailing-audience': () => ({ query: { audience: 'students' } }),
  'POST /rounds/{id}/mailings': () => ({
    body: { audience: 'students', subject: 'Eksamen', body: 'Snart', receivers: 4 },
  }),
  'POST /threads/{id}/taking': ofInbox,
  'POST /threads/{id}/release': ofInbox,
  'POST /threads/{id}/closing': ofInbox,
};
