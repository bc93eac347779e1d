import { CERTIFICATES_ENTITIES } from './certificates/index.js';
import { HOURS_ENTITIES } from './hours/index.js';

export * from './hours/sheets-to-approve.js';
export * from './hours/work-entry.entity.js';
export * from './certificates/certificate.entity.js';
export * from './certificates/certificates-without-ground.js';
export { WatchGrounds } from './certificates/watch-grounds.service.js';
export * from './work.module.js';
export const WORK_ENTITIES = [...HOURS_ENTITIES, ...CERTIFICATES_ENTITIES];
