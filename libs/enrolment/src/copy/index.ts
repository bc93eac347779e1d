import { CopyRound } from './copy-round.service.js';
import { InviteMentors } from './invite-mentors.service.js';

export { CopiesController } from './copies.controller.js';
export { InviteMentors } from './invite-mentors.service.js';
export const COPY_PROVIDERS = [CopyRound, InviteMentors];
