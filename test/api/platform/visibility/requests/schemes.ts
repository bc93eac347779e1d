import { ofNextRound, type Requests } from './asked.js';

export const schemes: Requests = {
  'POST /schemes': () => ({ body: { templateKey: 'fyse', name: 'Ny' } }),
  'PUT /schemes/{id}/locks': () => ({ body: { locks: ['about'] } }),
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
  'GET /rounds/{id}/move': () => ({ query: { to: 'closing' } }),
  'POST /rounds/{id}/state': (of) => ({ ...ofNextRound(of), body: { state: 'matching' } }),
  'PUT /schemes/{id}/retention': () => ({ body: { months: 12 } }),
};
