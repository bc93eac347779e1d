import { BY_COORDINATORS, type Row, type Rows } from './rows.js';

/** The run is over; nothing has been changed yet. */
const TOO_LATE: Row = { own: 'coordinators=409', otherScheme: 'institutionCoordinator=409' };

/** Proposing groups, reviewing them and publishing. */
export const PLACEMENT: Rows = {
  'GET /rounds/{id}/matching-options': BY_COORDINATORS,
  'POST /rounds/{id}/matching-runs': BY_COORDINATORS,
  'GET /rounds/{id}/matching-runs': BY_COORDINATORS,
  'GET /matching-runs/{id}': BY_COORDINATORS,
  'POST /matching-runs/{id}/cancellation': TOO_LATE,
  'GET /rounds/{id}/proposals': BY_COORDINATORS,
  'GET /rounds/{id}/pair-proposals': BY_COORDINATORS,
  'GET /proposals/{id}/pairs': BY_COORDINATORS,
  'GET /proposals/{id}/alternatives': BY_COORDINATORS,
  'POST /proposals/{id}/pairs': BY_COORDINATORS,
  'GET /proposals/{id}': BY_COORDINATORS,
  'GET /proposals/{id}/effects': BY_COORDINATORS,
  'GET /proposals/{id}/swap-effect': BY_COORDINATORS,
  'GET /proposals/{id}/explanations': BY_COORDINATORS,
  'POST /proposals/{id}/moves': BY_COORDINATORS,
  'POST /proposals/{id}/placements': BY_COORDINATORS,
  'POST /proposals/{id}/swaps': BY_COORDINATORS,
  'POST /proposals/{id}/pins': BY_COORDINATORS,
  'POST /proposals/{id}/leaders': BY_COORDINATORS,
  'POST /proposals/{id}/undo': TOO_LATE,
  'POST /proposals/{id}/publication': BY_COORDINATORS,
};
