import { shownName } from '#people';
import type { WhoLogged } from '../meeting.views.js';

/** Who logged a shift, as the database has it. */
export interface LoggedShiftRow {
  readonly loggedAt: Date;
  readonly loggedBy: string;
  /** Null where it is nobody any more, or a protected one. */
  readonly logger: string | null;
}

/** SQL: the columns of `LoggedShiftRow`, where `t` is a shift's log or an earlier version of it. */
export const WHO_LOGGED_SHIFT = `
  t.logged_at as "loggedAt", t.logged_by as "loggedBy",
  (select ${shownName('logger')} from persons logger
   where logger.institution_id = t.institution_id and logger.id = t.logged_by) as logger`;

/** @param mentorId the person whose shift it is: whoever else logs it does so for them */
export const whoLoggedShift = (
  { loggedAt, loggedBy, logger }: LoggedShiftRow,
  mentorId: string,
): Pick<WhoLogged, keyof WhoLogged> => ({
  as: loggedBy === mentorId ? 'mentor' : 'coordinator',
  name: logger,
  at: loggedAt.toISOString(),
});
