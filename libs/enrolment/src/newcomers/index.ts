import { ForgetNewcomers } from './forget-newcomers.js';
import { AskToJoin } from './ask-to-join.service.js';
import { ClaimInvitation } from './claim-invitation.service.js';
import { DecideOnRequest } from './decide-on-request.service.js';
import { ListJoinRequests } from './list-join-requests.service.js';

export { JoinRequest } from './join-request.entity.js';
export { NewcomersController } from './newcomers.controller.js';
export const NEWCOMER_PROVIDERS = [
  ForgetNewcomers,
  AskToJoin,
  ClaimInvitation,
  DecideOnRequest,
  ListJoinRequests,
];
