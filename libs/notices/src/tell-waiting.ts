import type { OutgoingMail, Tx } from '#platform';
import type { SeatGiven, SeatOfferEnded } from './events.js';
import { groupFacts, MENTOR_NAMES, type DescribedGroup } from './group-facts.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Waiting extends Receiver {
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** Where `e` is the student's part, whose round is `r` and who is `p`. */
const STUDENT = `
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join institutions i on i.id = r.institution_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id`;
const OF_STUDENT = `${RECEIVER}, r.name as round, i.name as institution, ${IS_PAIR}`;

/** To somebody who waits for a seat from now on. */
export const mailsOfWaiting = async (
  tx: Tx,
  waitId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Waiting>(
    `select ${OF_STUDENT} from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     ${STUDENT}
     where w.institution_id = $1 and w.id = $2 and w.ended_at is null`,
    [tx.institutionId, waitId],
  );
  return mailsTo(told, ({ locale, isPair, round, institution }) => {
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `waiting:${waitId}`,
      letter: {
        speaker,
        subject: speaker.say('waitingBeganSubject', { round }),
        paragraphs: [speaker.say('waitingBeganIntro', { round }), speaker.say('waitingBeganAsk')],
        facts: [],
        action: { label: speaker.say('waitingBeganAction'), address: web.waiting() },
        institution,
        round,
      },
    };
  });
};

interface Offered extends Waiting, DescribedGroup {
  readonly number: number;
  /** ISO date and time, by the institution's clock. */
  readonly expiresOn: string;
  readonly expiresAt: string;
}

const OFFER = `
  from seat_offers o
  join groups g on g.institution_id = o.institution_id and g.id = o.group_id
  join waits w on w.institution_id = o.institution_id and w.id = o.wait_id
  join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
  ${STUDENT}`;

/** To somebody for whom a seat is held: whether they still want one. */
export const mailsOfOffer = async (
  tx: Tx,
  offerId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const asked = await tx.query<Offered>(
    `select ${OF_STUDENT}, g.number, g.campus, g.slot, ${MENTOR_NAMES} as mentors,
            to_char(o.expires_at at time zone i.time_zone, 'YYYY-MM-DD') as "expiresOn",
            to_char(o.expires_at at time zone i.time_zone, 'HH24:MI') as "expiresAt"
     ${OFFER}
     where o.institution_id = $1 and o.id = $2 and o.ended_at is null`,
    [tx.institutionId, offerId],
  );
  return mailsTo(asked, (student) => {
    const { locale, isPair, number, round, expiresOn, expiresAt, institution } = student;
    const speaker = speakerOf(locale, isPair);
    const until = { date: speaker.day(expiresOn), time: expiresAt };
    return {
      kind: 'offer',
      key: `seat_offer:${offerId}`,
      letter: {
        speaker,
        subject: speaker.say('seatOfferedSubject'),
        paragraphs: [
          speaker.say('seatOfferedIntro', { round, number }),
          speaker.say('seatOfferedAsk', { expires: speaker.say('meetingAt', until) }),
        ],
        facts: groupFacts(speaker, student),
        action: { label: speaker.say('seatOfferedAction'), address: web.waiting() },
        institution,
        round,
      },
    };
  });
};

const ENDED = { expired: 'seatExpired', withdrawn: 'seatWithdrawn' } as const;

/** To somebody whose seat is held no longer, and what that means for their place in the queue. */
export const mailsOfEndedOffer = async (
  tx: Tx,
  { offerId, how }: Pick<SeatOfferEnded, 'offerId' | 'how'>,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Waiting & { number: number }>(
    `select ${OF_STUDENT}, g.number ${OFFER}
     where o.institution_id = $1 and o.id = $2 and o.state = $3 and e.state = 'joined'`,
    [tx.institutionId, offerId, how],
  );
  return mailsTo(told, ({ locale, isPair, number, round, institution }) => {
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `seat_offer:${offerId}:${how}`,
      letter: {
        speaker,
        subject: speaker.say(`${ENDED[how]}Subject`, { round, number }),
        paragraphs: [
          speaker.say(`${ENDED[how]}Intro`, { round, number }),
          speaker.say(`${ENDED[how]}Ask`),
        ],
        facts: [],
        action: { label: speaker.say('seatEndedAction'), address: web.waiting() },
        institution,
        round,
      },
    };
  });
};

/** To somebody who waited and has a seat now. */
export const mailsOfSeat = async (
  tx: Tx,
  { groupId, enrolmentId }: Pick<SeatGiven, 'groupId' | 'enrolmentId'>,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const placed = await tx.query<Waiting & DescribedGroup & { number: number }>(
    `select ${OF_STUDENT}, g.number, g.campus, g.slot, ${MENTOR_NAMES} as mentors
     from memberships m
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     ${STUDENT}
     where m.institution_id = $1 and m.group_id = $2 and m.enrolment_id = $3 and m.left_at is null`,
    [tx.institutionId, groupId, enrolmentId],
  );
  return mailsTo(placed, (student) => {
    const { locale, isPair, number, round, institution } = student;
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `seat:${enrolmentId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say('seatGivenSubject', { round, number }),
        paragraphs: [speaker.say('seatGivenIntro', { round, number }), speaker.say('placedAsk')],
        facts: groupFacts(speaker, student),
        action: { label: speaker.say('placedAction'), address: web.group(groupId) },
        institution,
        round,
      },
    };
  });
};
