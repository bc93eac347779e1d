import { MAILINGS_ENTITIES } from './mailings/index.js';

export * from './count-unread.js';
export * from './mailings/mailing.entity.js';
export * from './mailings/mailing-receiver.entity.js';
export * from './messages.module.js';
export const MESSAGES_ENTITIES = [...MAILINGS_ENTITIES];
