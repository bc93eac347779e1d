import { SignedLinks } from '#access';
import { titleOf, writeCalendar, type CalendarSetting, type InvitationDue } from '#meetings';
import type { CalendarPart, OutgoingMail, Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import type { Fact, Letter } from './letter.js';
import { meetingTime } from './meeting-times.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Attendee extends Receiver {
  readonly enrolmentId: string;
  readonly isStudent: boolean;
  readonly round: string;
  readonly institution: string;
  readonly timeZone: string;
  readonly isPair: boolean;
  /** The round is put away. */
  readonly isRoundOver: boolean;
}

/** What one mail is about: one kind of news, of one meeting or of several. */
type News = 'invited' | 'changed' | 'cancelled' | 'off';

export interface MeetingNews {
  readonly eventId: string;
  readonly due: readonly InvitationDue[];
  readonly web: WebAddresses;
  readonly links: SignedLinks;
  readonly baseUrl: string;
  readonly organizerEmail: string;
}

/**
 * Each reader gets one mail about all that is new to them, one about all that has changed and one about
 * all that is off. In calendars, the mails are messages of RFC 5546:
 *
 * - One meeting is a REQUEST to the one reader, its update a REQUEST of the same UID with a higher SEQUENCE
 *   (3.2.2.1), and that it is off a CANCEL (3.2.5).
 * - A series is not one REQUEST: all components of one must have the same UID (3.2.2), and these meetings are
 *   moved and cancelled each by itself. A mail for each would be a dozen mails at once, and of several
 *   REQUESTs in a mail Outlook and Google show the first alone. So a series is one PUBLISH (3.2.1), which
 *   may hold several UIDs and asks for no reply: a file that all three programs take in. A later
 *   change of one of them is its own REQUEST: of a UID that the calendar has, so it is updated.
 * - Several that change or are off at once are told by a part each (RFC 6047, 2.4).
 */
export const mailsAboutMeetings = async (tx: Tx, news: MeetingNews): Promise<OutgoingMail[]> => {
  const attendees = await tx.query<Attendee>(ATTENDEES, [
    tx.institutionId,
    news.due.map(({ enrolmentId }) => enrolmentId),
  ]);
  const mails = await Promise.all(
    attendees.flatMap((attendee) =>
      (['invited', 'changed', 'cancelled', 'off'] as const).map((kind) =>
        mailTo(tx, attendee, kind, news),
      ),
    ),
  );
  return mails.flat();
};

const ATTENDEES = `
  select ${RECEIVER}, e.id as "enrolmentId", e.role = 'mentee' as "isStudent", r.name as round,
         i.name as institution, i.time_zone as "timeZone", ${IS_PAIR},
         ${roundThat(isArchived)} as "isRoundOver"
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join institutions i on i.id = e.institution_id
  where e.institution_id = $1 and e.id = any($2)
  order by e.id`;

/** Who subscribes is told of what is new by the calendar, and of what is off but not cancelled, too. */
const newsOf = ({ what, isCancelled, isSubscribed, inCalendar }: InvitationDue): News | null => {
  if (what === 'invited') return isSubscribed ? null : 'invited';
  if (what === 'changed') return 'changed';
  if (isCancelled) return 'cancelled';
  return inCalendar ? 'off' : null;
};

const mailTo = async (
  tx: Tx,
  attendee: Attendee,
  kind: News,
  news: MeetingNews,
): Promise<OutgoingMail[]> => {
  const { enrolmentId, isPair, locale, email } = attendee;
  const about = news.due.filter((due) => due.enrolmentId === enrolmentId && newsOf(due) === kind);
  if (about.length === 0 || email === null) return [];
  const speaker = speakerOf(locale, isPair);
  const letter =
    about.length === 1
      ? await ofOne(tx, speaker, attendee, kind, about[0]!, news)
      : await ofSeveral(tx, speaker, attendee, kind, about, news);
  const key = `meetings:${kind}:${enrolmentId}:${news.eventId}`;
  const calendar = partsFor(
    about.filter(({ inCalendar }) => inCalendar),
    kind,
    {
      locale: speaker.locale,
      baseUrl: news.baseUrl,
      organizer: { name: attendee.institution, email: news.organizerEmail },
    },
    email,
  );
  // Of no use to anybody when the last of them is over.
  const how = { key, kind: 'change', sendBefore: about.at(-1)!.endsAt } as const;
  return mailsTo([attendee], () => ({ letter, ...how })).map((mail) => ({ ...mail, calendar }));
};

const partsFor = (
  meetings: readonly InvitationDue[],
  kind: News,
  setting: CalendarSetting,
  attendee: string,
): CalendarPart[] => {
  if (meetings.length === 0) return [];
  // RFC 5546, 3.2.1: there are no attendees in what is published.
  if (kind === 'invited' && meetings.length > 1)
    return [
      { method: 'PUBLISH', text: writeCalendar(meetings, { ...setting, method: 'PUBLISH' }) },
    ];
  const isOff = kind === 'cancelled' || kind === 'off';
  const method = isOff ? 'CANCEL' : 'REQUEST';
  return meetings.map((meeting) => ({
    method,
    text: writeCalendar([meeting], { ...setting, method, attendee, isOff }),
  }));
};

type Written = Omit<Letter, 'givenName'>;

const ofOne = async (
  tx: Tx,
  speaker: Speaker,
  { institution, round, personId, isStudent, timeZone, isRoundOver }: Attendee,
  kind: News,
  meeting: InvitationDue,
  { links, web }: MeetingNews,
): Promise<Written> => {
  const when = meetingTime(meeting, speaker.locale, timeZone);
  const token = isStudent && isOn(kind) ? await replyToken(tx, links, personId, meeting) : null;
  const show = { label: speaker.say('meetingAction'), address: web.meeting(meeting.id) };
  return {
    ...{ speaker, institution, round },
    subject: speaker.say(`meeting_${kind}Subject`, {
      title: titleOf(meeting, speaker.locale),
      when,
    }),
    paragraphs: [
      speaker.say(`meeting_${whyOf(kind, isRoundOver)}Intro`),
      ...(token ? [speaker.say('meetingReplyAsk')] : []),
    ],
    facts: factsOf(speaker, meeting, when),
    ...(token
      ? {
          action: { label: speaker.say('meetingComing'), address: web.reply('coming', token) },
          otherAction: {
            label: speaker.say('meetingNotComing'),
            address: web.reply('not-coming', token),
          },
        }
      : { action: kind === 'off' ? toMeetings(speaker, web) : show }),
  };
};

const whyOf = (kind: News, isRoundOver: boolean): News | 'over' =>
  kind === 'cancelled' && isRoundOver ? 'over' : kind;

const isOn = (kind: News): boolean => kind === 'invited' || kind === 'changed';

const replyToken = (
  tx: Tx,
  links: SignedLinks,
  personId: string,
  { id, endsAt }: InvitationDue,
): Promise<string | null> =>
  links.sign('meeting.reply', { institutionId: tx.institutionId, personId, subjectId: id }, endsAt);

const ofSeveral = async (
  tx: Tx,
  speaker: Speaker,
  { institution, round, personId, isStudent, timeZone, isRoundOver }: Attendee,
  kind: News,
  meetings: readonly InvitationDue[],
  { links, web }: MeetingNews,
): Promise<Written> => {
  const count = meetings.length;
  const tokens = await Promise.all(
    isStudent && isOn(kind)
      ? meetings.map((meeting) => replyToken(tx, links, personId, meeting))
      : [],
  );
  return {
    ...{ speaker, institution, round },
    subject: speaker.say(`meetings_${kind}Subject`, { count, round }),
    paragraphs: [
      speaker.say(`meetings_${whyOf(kind, isRoundOver)}Intro`),
      ...(kind === 'invited' ? [speaker.say('meetings_invitedFile')] : []),
      ...(tokens[0] ? [speaker.say('meetingsReplyAsk')] : []),
    ],
    facts: meetings.map((meeting, i) => {
      const token = tokens[i];
      return {
        label: meetingTime(meeting, speaker.locale, timeZone),
        value: [titleOf(meeting, speaker.locale), meeting.place].filter(Boolean).join(' · '),
        ...(token && {
          action: {
            label: speaker.say('meetingNotComing'),
            address: web.reply('not-coming', token),
          },
        }),
      };
    }),
    action: toMeetings(speaker, web),
  };
};

const toMeetings = (speaker: Speaker, web: WebAddresses) => ({
  label: speaker.say('meetingsAction'),
  address: web.meetings(),
});

const factsOf = (speaker: Speaker, { place, link, theme }: InvitationDue, when: string): Fact[] => [
  { label: speaker.say('factWhen'), value: when },
  ...(place ? [{ label: speaker.say('factPlace'), value: place }] : []),
  ...(link ? [{ label: speaker.say('factOnline'), value: link }] : []),
  ...(theme ? [{ label: speaker.say('factTheme'), value: theme.name[speaker.locale] }] : []),
];
