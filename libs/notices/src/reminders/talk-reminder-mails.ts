import type { OutgoingMail, Tx } from '#platform';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from '../receiver.js';
import { speakerOf } from '../texts/speaker.js';
import type { WebAddresses } from '../web-addresses.js';
import type { Reminded } from './reminder.entity.js';

interface OfTalk extends Receiver {
  readonly talkId: string;
  readonly groupId: string;
  readonly startsAt: Date;
  readonly date: string;
  readonly time: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly isMentor: boolean;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

interface About {
  readonly reminded: readonly Reminded[];
  readonly now: Date;
  readonly web: WebAddresses;
}

/** Whoever gave the talk back meanwhile has none, and of one that is logged nobody is asked. */
const OF_TALK = `
  select ${RECEIVER}, t.id as "talkId", t.group_id as "groupId", t.starts_at as "startsAt", t.place,
         t.link, to_char(t.starts_at at time zone i.time_zone, 'DD.MM.YYYY') as date,
         to_char(t.starts_at at time zone i.time_zone, 'HH24.MI') as time,
         e.id = t.mentor_id as "isMentor", r.name as round, i.name as institution, ${IS_PAIR}
  from unnest($2::uuid[], $3::uuid[]) as reminded (about_id, person_id)
  join talks t on t.institution_id = $1 and t.id = reminded.about_id and t.state = 'booked'
  join enrolments e on e.institution_id = t.institution_id and e.id in (t.mentor_id, t.student_id)
   and e.person_id = reminded.person_id
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join institutions i on i.id = g.institution_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id`;

const ofTalks = (tx: Tx, reminded: readonly Reminded[]): Promise<OfTalk[]> =>
  tx.query<OfTalk>(OF_TALK, [
    tx.institutionId,
    reminded.map(({ aboutId }) => aboutId),
    reminded.map(({ personId }) => personId),
  ]);

/** The day before a talk, where it is still booked. */
export const mailsBeforeTalks = async (
  tx: Tx,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const told = (await ofTalks(tx, reminded)).filter(({ startsAt }) => startsAt > now);
  return mailsTo(told, (talk) => {
    const { date, time, round, isMentor } = talk;
    const speaker = speakerOf(talk.locale, talk.isPair);
    const subject = speaker.say('talkSoonSubject', { date, time });
    const ask = speaker.say(isMentor ? 'talkSoonAskMentor' : 'talkSoonAsk');
    return {
      ...reminderOf(talk, 'talk_soon', web, {
        subject,
        paragraphs: [speaker.say('talkSoonIntro', { round }), ask],
        label: speaker.say('talkAction'),
      }),
      sendBefore: talk.startsAt,
    };
  });
};

/** To a mentor who has not said whether a talk was held. */
export const mailsOfUnloggedTalks = async (
  tx: Tx,
  { reminded, web }: About,
): Promise<OutgoingMail[]> =>
  mailsTo(await ofTalks(tx, reminded), (talk) => {
    const { date, round } = talk;
    const speaker = speakerOf(talk.locale, talk.isPair);
    return reminderOf(talk, 'talk_unlogged', web, {
      subject: speaker.say('talkUnloggedSubject', { date }),
      paragraphs: [
        speaker.say('talkUnloggedIntro', { round, date }),
        speaker.say('talkUnloggedAsk'),
      ],
      label: speaker.say('talkUnloggedAction'),
    });
  });

const reminderOf = (
  talk: OfTalk,
  what: 'talk_soon' | 'talk_unlogged',
  web: WebAddresses,
  said: {
    readonly subject: string;
    readonly paragraphs: readonly string[];
    readonly label: string;
  },
) => {
  const { talkId, personId, groupId, date, time, place, link, institution, round } = talk;
  const speaker = speakerOf(talk.locale, talk.isPair);
  return {
    kind: 'reminder' as const,
    key: `reminder.${what}:${talkId}:${personId}`,
    letter: {
      ...{ speaker, institution, round, subject: said.subject, paragraphs: said.paragraphs },
      facts: [
        { label: speaker.say('factWhen'), value: speaker.say('meetingAt', { date, time }) },
        ...(place === null ? [] : [{ label: speaker.say('factPlace'), value: place }]),
        ...(link === null ? [] : [{ label: speaker.say('factLink'), value: link }]),
      ],
      action: { label: said.label, address: web.talks(groupId) },
    },
  };
};
