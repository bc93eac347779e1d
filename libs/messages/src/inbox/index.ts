import { KeepInbox } from './keep-inbox.service.js';
import { WriteToPerson } from './write-to-person.service.js';

export { InboxController } from './inbox.controller.js';
export const INBOX_PROVIDERS = [KeepInbox, WriteToPerson];
