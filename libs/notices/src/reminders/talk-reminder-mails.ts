import type { SignedLinks } from '#access';
import { talkReportToken } from '#meetings';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo } from '../receiver.js';
import { remindedOf, reminderOf, type About, type OccasionOfGroup } from './reminded-of.js';
import type { Reminded } from './reminder.entity.js';

const ofTalks = (tx: Tx, reminded: readonly Reminded[]): Promise<OccasionOfGroup[]> =>
  remindedOf(tx, reminded, {
    table: 'talks',
    state: 'booked',
    leads: 'e.id = t.mentor_id',
    andWhose: `join enrolments e on e.institution_id = t.institution_id
      and e.id in (t.mentor_id, t.student_id) and e.person_id = p.id`,
  });

/** The day before a talk, where it is still booked. */
export const mailsBeforeTalks = async (
  tx: Tx,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const told = (await ofTalks(tx, reminded)).filter(({ startsAt }) => startsAt > now);
  return mailsTo(told, (talk) => {
    const { groupId, date, time, round, leads, startsAt } = talk;
    return {
      ...reminderOf(talk, 'talk_soon', (speaker) => ({
        subject: speaker.say('talkSoonSubject', { date, time }),
        paragraphs: [
          speaker.say('talkSoonIntro', { round }),
          speaker.say(leads ? 'talkSoonAskMentor' : 'talkSoonAsk'),
        ],
        label: speaker.say('talkAction'),
        address: web.talks(groupId),
      })),
      sendBefore: startsAt,
    };
  });
};

/** To a mentor who has not said whether a talk was held: a link says it without a sign-in. */
export const mailsOfUnloggedTalks = async (
  tx: Tx,
  { reminded, now, web }: About,
  links: SignedLinks,
): Promise<OutgoingMail[]> => {
  const { institutionId } = tx;
  const told = await Promise.all(
    (await ofTalks(tx, reminded)).map(async (talk) => {
      const { aboutId: talkId, personId, groupId } = talk;
      const token = await talkReportToken(links, { institutionId, talkId, personId }, now);
      return { ...talk, address: token ? web.talkReport(token) : web.talks(groupId) };
    }),
  );
  return mailsTo(told, (talk) => {
    const { address, date, round } = talk;
    return reminderOf(talk, 'talk_unlogged', (speaker) => ({
      subject: speaker.say('talkUnloggedSubject', { date }),
      paragraphs: [
        speaker.say('talkUnloggedIntro', { round, date }),
        speaker.say('talkUnloggedAsk'),
      ],
      label: speaker.say('talkUnloggedAction'),
      address,
    }));
  });
};
