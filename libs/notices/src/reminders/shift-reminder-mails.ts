import { idOfShift, SHIFTS_TO_LOG } from '#meetings';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo, RECEIVER } from '../receiver.js';
import { reminderOf, WHEN, type About, type Occasion } from './reminded-of.js';

interface OfShift extends Occasion {
  readonly enrolmentId: string;
  readonly roundId: string;
}

/** Of one that is logged meanwhile nobody is asked. */
const OF_SHIFT = `
  select ${RECEIVER}, reminded.about_id as "aboutId", t.enrolment_id as "enrolmentId",
         t.round_id as "roundId", null as link, ${WHEN}
  from unnest($3::uuid[], $4::uuid[]) as reminded (about_id, person_id)
  join (${SHIFTS_TO_LOG}) t on t.person_id = reminded.person_id
   and ${idOfShift('t')} = reminded.about_id
  join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
  join institutions i on i.id = t.institution_id
  join persons p on p.institution_id = t.institution_id and p.id = t.person_id`;

/** To a mentor who has not said how many dropped in on a shift. */
export const mailsOfUnloggedShifts = async (
  tx: Tx,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const shifts = await tx.query<OfShift>(OF_SHIFT, [
    ...[tx.institutionId, now],
    reminded.map(({ aboutId }) => aboutId),
    reminded.map(({ personId }) => personId),
  ]);
  return mailsTo(shifts, (shift) => {
    const { round, roundId, enrolmentId } = shift;
    const mail = reminderOf(
      shift,
      { what: 'shift_unlogged', written: now },
      (speaker, { date }) => ({
        subject: speaker.say('shiftUnloggedSubject', { date }),
        paragraphs: [
          speaker.say('shiftUnloggedIntro', { round, date }),
          speaker.say('shiftUnloggedAsk'),
        ],
        label: speaker.say('shiftUnloggedAction'),
        address: web.shifts(roundId, enrolmentId),
      }),
    );
    // With the mentor's part in the round, by which it is known when the round is forgotten.
    return { ...mail, key: `${mail.key}:${enrolmentId}` };
  });
};
