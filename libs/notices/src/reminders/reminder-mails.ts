import type { SignedLinks } from '#access';
import { reportToken } from '#meetings';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo } from '../receiver.js';
import { remindedOf, reminderOf, type About, type OccasionOfGroup } from './reminded-of.js';
import type { Reminded } from './reminder.entity.js';

const ofMeetings = (tx: Tx, reminded: readonly Reminded[]): Promise<OccasionOfGroup[]> =>
  remindedOf(tx, reminded, {
    table: 'meetings',
    state: 'planned',
    leads: `exists (select from memberships m
      join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
      where m.institution_id = t.institution_id and m.group_id = t.group_id
        and e.person_id = p.id and m.left_at is null and m.role = 'mentee') is false`,
  });

/** The day before a meeting, where it is still planned. */
export const mailsBefore = async (
  tx: Tx,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const told = (await ofMeetings(tx, reminded)).filter(({ startsAt }) => startsAt > now);
  return mailsTo(told, (meeting) => {
    const { aboutId, date, time, round, leads, startsAt } = meeting;
    return {
      ...reminderOf(meeting, 'meeting_soon', (speaker) => ({
        subject: speaker.say('meetingSoonSubject', { date, time }),
        paragraphs: [
          speaker.say('meetingSoonIntro', { round }),
          speaker.say(leads ? 'meetingSoonAskMentor' : 'meetingSoonAsk'),
        ],
        label: speaker.say('meetingSoonAction'),
        address: web.meeting(aboutId),
      })),
      sendBefore: startsAt,
    };
  });
};

/** To whoever has not logged a meeting, where it is not logged yet: a link says that they met, or did not. */
export const mailsOfMissingLog = async (
  tx: Tx,
  { reminded, now, web }: About,
  links: SignedLinks,
): Promise<OutgoingMail[]> => {
  const { institutionId } = tx;
  const told = await Promise.all(
    (await ofMeetings(tx, reminded)).map(async (meeting) => {
      const { aboutId: meetingId, personId } = meeting;
      const token = await reportToken(links, { institutionId, meetingId, personId }, now);
      return { ...meeting, address: token ? web.report(token) : web.log(meetingId) };
    }),
  );
  return mailsTo(told, (meeting) => {
    const { address, date, round } = meeting;
    return reminderOf(meeting, 'log_missing', (speaker) => ({
      subject: speaker.say('logMissingSubject', { date }),
      paragraphs: [speaker.say('logMissingIntro', { round, date }), speaker.say('logMissingAsk')],
      label: speaker.say('logMissingAction'),
      address,
    }));
  });
};
