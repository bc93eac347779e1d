import { AnswerRequests } from './answer-requests.service.js';
import { ChangeRequest } from './change-request.entity.js';
import { OwnRequest } from './own-request.service.js';

export { ChangeRequestsController } from './change-requests.controller.js';
export const CHANGE_REQUESTS_ENTITIES = [ChangeRequest];
export const CHANGE_REQUESTS_PROVIDERS = [OwnRequest, AnswerRequests];
