import { SERVICE, type Requests } from './asked.js';

export const referrals: Requests = {
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
};
