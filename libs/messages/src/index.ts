import { MAILINGS_ENTITIES } from './mailings/index.js';
import { REPORTS_ENTITIES } from './reports/index.js';
import { THREADS_ENTITIES } from './threads/index.js';

export * from './count-unread.js';
export * from './inbox/open-threads.js';
export * from './mailings/mailing.entity.js';
export * from './mailings/mailing-receiver.entity.js';
export * from './messages.module.js';
export * from './reports/message-report.entity.js';
export * from './reports/open-reports.js';
export * from './threads/message.entity.js';
export * from './threads/message-read.entity.js';
export * from './threads/thread.entity.js';
export const MESSAGES_ENTITIES = [...MAILINGS_ENTITIES, ...THREADS_ENTITIES, ...REPORTS_ENTITIES];
