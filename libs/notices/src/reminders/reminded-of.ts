import type { Tx } from '#platform';
import type { Fact, Letter } from '../letter.js';
import { IS_PAIR, RECEIVER, type Receiver } from '../receiver.js';
import { speakerOf, type Speaker } from '../texts/speaker.js';
import type { WebAddresses } from '../web-addresses.js';
import type { Reminded } from './reminder.entity.js';

/** Who is to be reminded of what, when the mails are written, and where they lead. */
export interface About {
  readonly reminded: readonly Reminded[];
  readonly now: Date;
  readonly web: WebAddresses;
}

/** When and where something is that somebody is reminded of. */
export interface Occasion extends Receiver {
  readonly aboutId: string;
  readonly startsAt: Date;
  /** ISO date and time, by the institution's clock. */
  readonly date: string;
  readonly time: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** A meeting or a talk of a group, and whether who is reminded leads there. */
export interface OccasionOfGroup extends Occasion {
  readonly groupId: string;
  readonly leads: boolean;
}

/** The columns of an occasion but the first two, where `t` has its times; the round `r`, and `i`. */
export const WHEN = `
  t.starts_at as "startsAt", to_char(t.starts_at at time zone i.time_zone, 'YYYY-MM-DD') as date,
  to_char(t.starts_at at time zone i.time_zone, 'HH24:MI') as time, t.place,
  r.name as round, i.name as institution, ${IS_PAIR}`;

/** Where what is reminded of stands, as `t`. */
export interface Source {
  readonly table: 'meetings' | 'talks';
  /** In which it is still to be, or to be logged. */
  readonly state: 'planned' | 'booked';
  /** That `p` leads there. */
  readonly leads: string;
  /** Leaves out who is not of it. */
  readonly andWhose?: string;
}

/**
 * Of those who are to be reminded: what is still as it was, since of one that is off, moved, given back or
 * logged meanwhile nobody is reminded.
 */
export const remindedOf = (
  tx: Tx,
  reminded: readonly Reminded[],
  of: Source,
): Promise<OccasionOfGroup[]> =>
  tx.query<OccasionOfGroup>(
    `select ${RECEIVER}, t.id as "aboutId", t.group_id as "groupId", t.link, ${WHEN},
            ${of.leads} as leads
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as reminded (about_id, person_id, starts_at)
     join ${of.table} t on t.institution_id = $1 and t.id = reminded.about_id and t.state = '${of.state}'
      and date_trunc('milliseconds', t.starts_at) = reminded.starts_at
     join groups g on g.institution_id = t.institution_id and g.id = t.group_id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = g.institution_id
     join persons p on p.institution_id = t.institution_id and p.id = reminded.person_id
     ${of.andWhose ?? ''}`,
    [
      tx.institutionId,
      reminded.map(({ aboutId }) => aboutId),
      reminded.map(({ personId }) => personId),
      reminded.map(({ startsAt }) => startsAt),
    ],
  );

/** As the reader says it. */
type When = Pick<Occasion, 'date' | 'time'>;

const whenAndWhere = (
  speaker: Speaker,
  { date, time }: When,
  { place, link }: Occasion,
): Fact[] => [
  { label: speaker.say('factWhen'), value: speaker.say('meetingAt', { date, time }) },
  ...(place === null ? [] : [{ label: speaker.say('factPlace'), value: place }]),
  ...(link === null ? [] : [{ label: speaker.say('factLink'), value: link }]),
];

interface SaidOfOccasion {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Of the one thing to do, and where it leads. */
  readonly label: string;
  readonly address: string;
}

/**
 * One reminder. `reminders` knows that it has been written; what is moved to and fro is reminded of as often
 * as that decides.
 *
 * @param written when it is
 */
export const reminderOf = (
  occasion: Occasion,
  { what, written }: { readonly what: string; readonly written: Date },
  say: (speaker: Speaker, when: When) => SaidOfOccasion,
): { key: string; kind: 'reminder'; letter: Omit<Letter, 'givenName'> } => {
  const { aboutId, personId, startsAt, institution, round, locale, isPair } = occasion;
  const speaker = speakerOf(locale, isPair);
  const when = { date: speaker.day(occasion.date), time: occasion.time };
  const { subject, paragraphs, label, address } = say(speaker, when);
  return {
    kind: 'reminder',
    key: `reminder.${what}:${aboutId}:${personId}:${startsAt.getTime()}:${written.getTime()}`,
    letter: {
      ...{ speaker, institution, round, subject, paragraphs },
      facts: whenAndWhere(speaker, when, occasion),
      action: { label, address },
    },
  };
};
