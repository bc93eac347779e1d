import { takesPart } from '#enrolment';
import { idOfShift, SHIFTS_TO_LOG } from '#meetings';
import { isClosedDay } from '#schemes';
import {
  dayStart,
  HERE,
  LOG_DAYS,
  MAILS,
  mentorIsOnLeave,
  remindedLately,
} from './due-reminders.js';

/** Drop-in shifts as `shift` that their mentor in `e` has not logged, and may be asked for today. */
const WHO_LOGS_SHIFTS = `
  from here
  join (${SHIFTS_TO_LOG}) shift on shift.institution_id = here.institution_id
  join enrolments e on e.institution_id = shift.institution_id and e.id = shift.enrolment_id
   and ${takesPart('e')}
  where shift.ends_at < ${dayStart('')} and shift.starts_at >= ${dayStart(`- ${LOG_DAYS}`)}
    and not (${isClosedDay('here.today', 'here')})
    and not ${mentorIsOnLeave('here.today')}`;

const DAY_OF_SHIFT = `(shift.starts_at at time zone here.time_zone)::date`;

/**
 * After a shift by a mentor's hours that has no log, to its mentor, by the rules of `LOG_MISSING` and of the
 * same kind: one log a week, be it of a meeting, a talk or a shift.
 */
const SHIFT_UNLOGGED = `
  with ${HERE}
  select distinct on (e.person_id)
         shift.institution_id, ${idOfShift('shift')}, e.id, 'log_missing', here.today, shift.starts_at
  ${WHO_LOGS_SHIFTS}
    and not ${remindedLately(idOfShift('shift'), DAY_OF_SHIFT)}
  order by e.person_id, shift.starts_at, shift.enrolment_id`;

/** After those of meetings and talks, whose reminders they go by. */
export const DUE_SHIFT_REMINDERS = { SHIFT_UNLOGGED } as const;

/** Of which mails about shifts the ground still holds, as `STILL_HOLDS` is for meetings. */
export const SHIFTS_STILL_HOLD = {
  shift_unlogged: `with ${HERE}
    select mail.id from ${MAILS} where exists (select ${WHO_LOGS_SHIFTS}
      and ${idOfShift('shift')} = mail.about_id and e.person_id = mail.person_id)`,
} as const;
