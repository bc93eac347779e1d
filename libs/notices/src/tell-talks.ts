import { writeCalendar, type TalkInvitationDue } from '#meetings';
import type { CalendarPart, OutgoingMail, Tx } from '#platform';
import type { Action } from './letter.js';
import { meetingTime } from './meeting-times.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { TextKey } from './texts/texts.js';
import type { WebAddresses } from './web-addresses.js';

interface Party extends Receiver {
  readonly enrolmentId: string;
  readonly round: string;
  readonly institution: string;
  readonly timeZone: string;
  readonly isPair: boolean;
}

export interface TalkNews {
  readonly eventId: string;
  readonly due: readonly TalkInvitationDue[];
  readonly web: WebAddresses;
  readonly baseUrl: string;
  readonly organizerEmail: string;
}

type News = 'booked' | 'moved' | 'freed' | 'cancelled' | 'unled' | 'over';

const NEWS = { invited: 'booked', changed: 'moved' } as const;
const newsOf = ({ what, isCancelled, isUnled, isRoundOver }: TalkInvitationDue): News => {
  if (what !== 'off') return NEWS[what];
  if (isUnled) return isRoundOver ? 'over' : 'unled';
  return isCancelled ? 'cancelled' : 'freed';
};

/**
 * The mentor and the student of a talk each get a mail of their own, with a part for calendars (RFC 5546): a
 * REQUEST when it is booked, one of the same UID with a higher SEQUENCE when the student moves it (3.2.2.1),
 * a CANCEL when it is given back or cancelled (3.2.5). Who the student is stands on the page alone. Whoever
 * subscribes has it in the calendar already, and is mailed what the other has done, not what they did.
 */
export const mailsAboutTalks = async (tx: Tx, news: TalkNews): Promise<OutgoingMail[]> => {
  const parties = await tx.query<Party>(PARTIES, [
    tx.institutionId,
    news.due.map(({ enrolmentId }) => enrolmentId),
  ]);
  const byId = new Map(parties.map((party) => [party.enrolmentId, party]));
  return news.due.flatMap((due) => {
    const party = byId.get(due.enrolmentId);
    return party && isNews(due) ? mailTo(party, due, news) : [];
  });
};

/** A student books, moves and gives back; a mentor cancels; that nobody has the group any more is neither's. */
const isNews = (due: TalkInvitationDue): boolean =>
  due.inCalendar || due.isUnled || due.isStudent === (newsOf(due) === 'cancelled');

const PARTIES = `
  select ${RECEIVER}, e.id as "enrolmentId", r.name as round, i.name as institution,
         i.time_zone as "timeZone", ${IS_PAIR}
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join institutions i on i.id = e.institution_id
  where e.institution_id = $1 and e.id = any($2)`;

const mailTo = (party: Party, due: TalkInvitationDue, news: TalkNews): OutgoingMail[] => {
  const { round, institution, locale, isPair, timeZone } = party;
  const speaker = speakerOf(locale, isPair);
  const kind = newsOf(due);
  const says = due.isStudent ? (`myTalk_${kind}` as const) : (`talk_${kind}` as const);
  const when = meetingTime(due, speaker.locale, timeZone);
  const letter = {
    ...{ speaker, institution, round },
    subject: speaker.say(`${says}Subject`, { when }),
    paragraphs: [
      speaker.say(`${says}Intro`, { round }),
      ...askOf(due).map((ask) => speaker.say(ask)),
    ],
    facts: [
      { label: speaker.say('factWhen'), value: when },
      ...(due.place ? [{ label: speaker.say('factPlace'), value: due.place }] : []),
      ...(due.link ? [{ label: speaker.say('factOnline'), value: due.link }] : []),
    ],
    action: actionOf(due, speaker, news.web),
  };
  const calendar = due.inCalendar && party.email ? [partFor(party, due, news)] : [];
  return mailsTo([party], () => ({
    letter,
    key: `talk:${kind}:${due.enrolmentId}:${due.id}:${news.eventId}`,
    kind: 'change',
    // Of no use to anybody when it is over.
    sendBefore: due.endsAt,
  })).map((mail) => ({ ...mail, calendar }));
};

const askOf = (due: TalkInvitationDue): TextKey[] => {
  const kind = newsOf(due);
  if (!due.isStudent || !due.isInGroup) return [];
  if (kind === 'unled') return ['talkUnledAsk'];
  return kind === 'cancelled' ? ['talkCancelledAsk'] : [];
};

/** Whoever has left the group cannot open its talks. */
const actionOf = (due: TalkInvitationDue, { say }: Speaker, web: WebAddresses): Action => {
  if (!due.isInGroup) return { label: say('talkGoneAction'), address: web.home() };
  const isToFind = due.isStudent && newsOf(due) === 'cancelled';
  return {
    label: say(isToFind ? 'talkCancelledAction' : 'talkAction'),
    address: web.talks(due.groupId),
  };
};

const partFor = (
  { email, institution, locale, isPair }: Party,
  due: TalkInvitationDue,
  { baseUrl, organizerEmail }: TalkNews,
): CalendarPart => {
  const isOff = due.what === 'off';
  const method = isOff ? 'CANCEL' : 'REQUEST';
  return {
    method,
    text: writeCalendar([due], {
      ...{ method, isOff, baseUrl, locale: speakerOf(locale, isPair).locale },
      organizer: { name: institution, email: organizerEmail },
      ...(email ? { attendee: email } : {}),
    }),
  };
};
