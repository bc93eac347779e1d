import { ofNextRound, ofChoosing, placed, type Requests } from './asked.js';

export const placement: Requests = {
  'GET /rounds/{id}/matching-options': ofNextRound,
  'POST /rounds/{id}/matching-runs': (of) => ({ ...ofNextRound(of), body: {} }),
  'GET /rounds/{id}/matching-runs': ofNextRound,
  'GET /rounds/{id}/proposals': ofNextRound,
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
};
