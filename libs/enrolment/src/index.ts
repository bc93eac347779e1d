import { Enrolment } from './enrolment.entity.js';
import { FormAnswer } from './form/index.js';
import { MentorApplication } from './call/index.js';
import { Invitation } from './invitation.entity.js';
import { JoinRequest } from './newcomers/index.js';
import { OpenLink } from './open-link/index.js';
import { RosterImport } from './roster-import.entity.js';

export * from './enrolment.entity.js';
export * from './roster-import.entity.js';
export * from './invitation.entity.js';
export * from './arrivals.js';
export * from './enrolment.module.js';
export * from './issue-invitations.js';
export * from './roster/index.js';
export * from './seat-releases.js';
export * from './takes-part.js';
export * from './form/own-answers.js';
export { FormAnswer, SharedAnswer } from './form/index.js';
export { callsFor } from './call/calls.js';
export { MentorApplication } from './call/index.js';
export { OpenLink } from './open-link/index.js';
export { JoinRequest } from './newcomers/index.js';
export { Withdraw } from './withdraw.service.js';
export const ENROLMENT_ENTITIES = [
  Enrolment,
  RosterImport,
  Invitation,
  JoinRequest,
  OpenLink,
  FormAnswer,
  MentorApplication,
];
