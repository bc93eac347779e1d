import { MailChoice } from './choices/mail-choice.entity.js';
import { Reminder } from './reminders/reminder.entity.js';

export * from './notices.module.js';
export { Remind } from './reminders/remind.js';
export { DUE } from './reminders/due.js';
export const NOTICES_ENTITIES = [Reminder, MailChoice];
