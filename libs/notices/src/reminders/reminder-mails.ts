import type { SignedLinks } from '#access';
import { issueInvitations } from '#enrolment';
import { reportToken } from '#meetings';
import type { OutgoingMail, Tx } from '#platform';
import type { Fact } from '../letter.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from '../receiver.js';
import { speakerOf, type Speaker } from '../texts/speaker.js';
import type { WebAddresses } from '../web-addresses.js';
import type { Reminded, ReminderKind } from './reminder.entity.js';

interface About {
  readonly reminded: readonly Reminded[];
  readonly now: Date;
  readonly web: WebAddresses;
}

interface OfMeeting extends Receiver {
  readonly meetingId: string;
  readonly startsAt: Date;
  readonly date: string;
  readonly time: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly leads: boolean;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

const OF_MEETING = `
  select ${RECEIVER}, mt.id as "meetingId", mt.starts_at as "startsAt", mt.place, mt.link,
         to_char(mt.starts_at at time zone i.time_zone, 'DD.MM.YYYY') as date,
         to_char(mt.starts_at at time zone i.time_zone, 'HH24.MI') as time,
         r.name as round, i.name as institution, ${IS_PAIR},
         exists (select from memberships m
           join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
           where m.institution_id = mt.institution_id and m.group_id = mt.group_id
             and e.person_id = p.id and m.left_at is null and m.role = 'mentee') is false as leads
  from unnest($2::uuid[], $3::uuid[]) as t (about_id, person_id)
  join meetings mt on mt.institution_id = $1 and mt.id = t.about_id and mt.state = 'planned'
  join groups g on g.institution_id = mt.institution_id and g.id = mt.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join institutions i on i.id = g.institution_id
  join persons p on p.institution_id = mt.institution_id and p.id = t.person_id`;

const ofMeetings = (tx: Tx, reminded: readonly Reminded[]): Promise<OfMeeting[]> =>
  tx.query<OfMeeting>(OF_MEETING, [
    tx.institutionId,
    reminded.map(({ aboutId }) => aboutId),
    reminded.map(({ personId }) => personId),
  ]);

const whenAndWhere = (speaker: Speaker, { date, time, place, link }: OfMeeting): Fact[] => [
  { label: speaker.say('factWhen'), value: speaker.say('meetingAt', { date, time }) },
  ...(place === null ? [] : [{ label: speaker.say('factPlace'), value: place }]),
  ...(link === null ? [] : [{ label: speaker.say('factLink'), value: link }]),
];

/** The day before a meeting, where it is still planned. */
export const mailsBefore = async (
  tx: Tx,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const told = (await ofMeetings(tx, reminded)).filter(({ startsAt }) => startsAt > now);
  return mailsTo(told, (meeting) => {
    const { locale, isPair, personId, meetingId, date, time, round, institution, leads } = meeting;
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'reminder',
      key: `reminder.meeting_soon:${meetingId}:${personId}`,
      sendBefore: meeting.startsAt,
      letter: {
        speaker,
        subject: speaker.say('meetingSoonSubject', { date, time }),
        paragraphs: [
          speaker.say('meetingSoonIntro', { round }),
          speaker.say(leads ? 'meetingSoonAskMentor' : 'meetingSoonAsk'),
        ],
        facts: whenAndWhere(speaker, meeting),
        action: { label: speaker.say('meetingSoonAction'), address: web.meeting(meetingId) },
        institution,
        round,
      },
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
      const token = await reportToken(links, { institutionId, ...meeting }, now);
      return { ...meeting, address: token ? web.report(token) : web.log(meeting.meetingId) };
    }),
  );
  return mailsTo(told, (meeting) => {
    const { locale, isPair, personId, meetingId, address, date, round, institution } = meeting;
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'reminder',
      key: `reminder.log_missing:${meetingId}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say('logMissingSubject', { date }),
        paragraphs: [speaker.say('logMissingIntro', { round, date }), speaker.say('logMissingAsk')],
        facts: whenAndWhere(speaker, meeting),
        action: { label: speaker.say('logMissingAction'), address },
        institution,
        round,
      },
    };
  });
};

interface Unanswered extends Receiver {
  readonly enrolmentId: string;
  readonly round: string;
  readonly scheme: string;
  readonly institution: string;
  readonly answerBy: string | null;
}

/** To whoever has not answered an invitation, with a new link beside the first, which works as well. */
export const mailsToUnanswered = async (
  tx: Tx,
  { reminded, kind, web }: About & { readonly kind: ReminderKind },
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Unanswered>(
    `select ${RECEIVER}, e.id as "enrolmentId", r.name as round, s.name as scheme,
            i.name as institution, to_char(r.answer_by, 'DD.MM.YYYY') as "answerBy"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     join institutions i on i.id = e.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = any($2) and e.state = 'invited' and p.email is not null
     order by e.id`,
    [tx.institutionId, reminded.map(({ aboutId }) => aboutId)],
  );
  const links = await issueInvitations(
    tx,
    told.map(({ enrolmentId }) => enrolmentId),
  );
  return mailsTo(told, ({ locale, enrolmentId, round, scheme, institution, answerBy }) => {
    const speaker = speakerOf(locale);
    return {
      kind: 'reminder',
      key: `reminder.${kind}:${enrolmentId}`,
      letter: {
        speaker,
        subject: speaker.say('unansweredSubject', { scheme }),
        paragraphs: [
          speaker.say(kind === 'unanswered_14' ? 'unansweredLast' : 'unansweredIntro', { round }),
          ...(answerBy ? [speaker.say('answerBy', { day: answerBy })] : []),
        ],
        facts: [],
        action: {
          label: speaker.say('menteeInvitationAction'),
          address: web.invitation(links.get(enrolmentId)!.token),
        },
        institution,
        round,
      },
    };
  });
};
