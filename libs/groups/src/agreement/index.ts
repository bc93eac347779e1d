import { AgreementGoal } from './agreement-goal.entity.js';
import { Agreement } from './agreement.entity.js';
import { KeepAgreement } from './keep-agreement.service.js';
import { ShowAgreement } from './show-agreement.service.js';

export { AgreementController } from './agreement.controller.js';
export const AGREEMENT_ENTITIES = [Agreement, AgreementGoal];
export const AGREEMENT_PROVIDERS = [ShowAgreement, KeepAgreement];
