import { KeepInbox } from './keep-inbox.service.js';

export { InboxController } from './inbox.controller.js';
export const INBOX_PROVIDERS = [KeepInbox];
