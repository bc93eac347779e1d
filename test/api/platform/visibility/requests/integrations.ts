import { type Requests } from './asked.js';

export const integrations: Requests = {
  'POST /webhooks': () => ({
    body: { url: 'https://records.uni.example/', events: ['group.closed'] },
  }),
};
