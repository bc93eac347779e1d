import { type Requests } from './asked.js';

export const privacy: Requests = {
  'GET /privacy-notice': ({ cast }) => ({ query: { institution: cast.round.institutionId } }),
  'POST /persons/{id}/erasure': ({ cast: { people } }) => ({
    body: { name: `${people.mentee.givenName} ${people.mentee.familyName}` },
  }),
  'POST /rounds/{id}/forgetting': () => ({ body: { plan: '0'.repeat(64) } }),
  'PUT /rounds/{id}/kept-until': () => ({ body: { until: '2099-01-01', because: 'other' } }),
  'POST /rounds/{id}/clearing': () => ({ body: { name: 'Runden', plan: '0'.repeat(64) } }),
  'PUT /privacy-notice': () => ({
    body: { after: 0, texts: { nb: 'Slik er det', nn: null, en: null } },
  }),
};
