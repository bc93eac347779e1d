import { Erasure } from './erasure/erasure.entity.js';
import { ErasureRequest } from './erasure/erasure-request.entity.js';
import { PrivacyNotice } from './notice/privacy-notice.entity.js';

export * from './erasure/erase.js';
export * from './erasure/erase-person.service.js';
export * from './erasure/erasure-journal.js';
export * from './erasure/erasure.entity.js';
export * from './erasure/erasure-request.entity.js';
export * from './erasure/identifying.js';
export * from './erasure/replay-erasures.service.js';
export * from './erasure/strike-out.js';
export { hasBlanks, STARTING_TEXTS } from './notice/starting-text/index.js';
export * from './privacy.module.js';
export * from './register/held.js';
export * from './register/register.js';
export const PRIVACY_ENTITIES = [Erasure, ErasureRequest, PrivacyNotice];
