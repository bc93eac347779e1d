import { DUE_REMINDERS } from './due-reminders.js';
import { DUE_SHIFT_REMINDERS } from './due-shift-reminders.js';
import { DUE_TALK_REMINDERS } from './due-talk-reminders.js';

/**
 * What is decided each morning: SQL that selects whom to remind of what, of an institution ($1) at an instant
 * ($2). In this order: of which log a mentor is asked first.
 */
export const DUE: readonly string[] = Object.values({
  ...DUE_REMINDERS,
  ...DUE_TALK_REMINDERS,
  ...DUE_SHIFT_REMINDERS,
});
