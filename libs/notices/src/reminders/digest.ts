import { COVERS, HELD, UNITS_ABOVE } from '#access';
import { takesPart } from '#enrolment';
import { SHIFTS_TO_LOG, TALKS_TO_LOG } from '#meetings';
import { addressRefused } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import { roundThat, takesLogs } from '#schemes';
import { mailsTo, RECEIVER, type Receiver } from '../receiver.js';
import { speakerOf, type Speaker } from '../texts/speaker.js';
import type { WebAddresses } from '../web-addresses.js';

/** What a round has that waits for its coordinator. */
interface Waiting {
  readonly roundId: string;
  readonly round: string;
  readonly notMet: number;
  readonly logsMissing: number;
  readonly talksMissing: number;
  readonly shiftsMissing: number;
  readonly waiting: number;
  readonly refused: number;
}

interface Coordinator extends Receiver {
  readonly institution: string;
  readonly monday: string;
  readonly rounds: readonly Waiting[];
}

/** As many rounds as a mail names; the home page has the rest. */
const NAMED = 10;
/** A group that has not met after so many days is late. */
const LATE_DAYS = 10;
const MONDAY = 1;

/** On Mondays, to each coordinator for whom something waits. On other days, to nobody. */
export const mailsOfDigest = async (
  tx: Tx,
  now: Date,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Coordinator>(DIGEST, [tx.institutionId, now, LATE_DAYS, MONDAY]);
  return mailsTo(told, ({ personId, locale, institution, monday, rounds }) => {
    const speaker = speakerOf(locale);
    return {
      kind: 'digest',
      key: `digest:${personId}:${monday}`,
      letter: {
        speaker,
        subject: speaker.say('digestSubject'),
        paragraphs: [speaker.say('digestIntro')],
        facts: rounds
          .slice(0, NAMED)
          .map((round) => ({ label: round.round, value: whatWaits(speaker, round) })),
        action: { label: speaker.say('digestAction'), address: web.home() },
        institution,
        round: institution,
        reason: speaker.say('reasonDigest', { institution }),
      },
    };
  });
};

const whatWaits = (speaker: Speaker, waiting: Waiting): string =>
  (['notMet', 'logsMissing', 'talksMissing', 'shiftsMissing', 'waiting', 'refused'] as const)
    .filter((what) => waiting[what] > 0)
    .map((what) => speaker.say(`digest_${what}`, { count: waiting[what] }))
    .join(', ');

const DIGEST = `
  with recursive ${UNITS_ABOVE},
  here as (
    select i.id, i.name, ($2::timestamptz at time zone i.time_zone)::date as today
    from institutions i where i.id = $1),
  talks_to_log as (
    select round_id, count(*)::int as count from (${TALKS_TO_LOG}) talk group by round_id),
  shifts_to_log as (
    select round_id, count(*)::int as count from (${SHIFTS_TO_LOG}) shift group by round_id),
  counted as (
    select r.institution_id, r.scheme_id, r.id as "roundId", r.name as round, met.*, people.*,
           coalesce(talks.count, 0) as "talksMissing", coalesce(shifts.count, 0) as "shiftsMissing"
    from here
    join rounds r on r.institution_id = here.id
    left join talks_to_log talks on talks.round_id = r.id
    left join shifts_to_log shifts on shifts.round_id = r.id
    cross join lateral (
      select count(*) filter (where held.count = 0 and g.created_at < $2::timestamptz - make_interval(days => $3))::int
               as "notMet",
             coalesce(sum(held.missing), 0)::int as "logsMissing"
      from groups g
      cross join lateral (
        select count(*) filter (where mt.state = 'held') as count,
               count(*) filter (where mt.state = 'planned' and mt.ends_at < $2) as missing
        from meetings mt where mt.institution_id = g.institution_id and mt.group_id = g.id) held
      where g.institution_id = r.institution_id and g.round_id = r.id and g.closed_at is null) met
    cross join lateral (
      select count(*) filter (where exists (
               select from waits w where w.institution_id = e.institution_id
                 and w.enrolment_id = e.id and w.state = 'waiting'))::int as waiting,
             count(*) filter (where ${addressRefused()} is not null)::int as refused
      from enrolments e
      join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      where e.institution_id = r.institution_id and e.round_id = r.id and ${takesPart('e')}) people
    where ${roundThat(takesLogs)} or shifts.count > 0),
  g as materialized (select * from (${HELD}) held where held.role = 'coordinator'),
  theirs as (
    select distinct g.person_id, c.*
    from counted c
    join schemes s on s.institution_id = c.institution_id and s.id = c.scheme_id
    join g on ${COVERS}
    where c."notMet" + c."logsMissing" + c."talksMissing" + c."shiftsMissing" + c.waiting + c.refused > 0)
  select ${RECEIVER}, here.name as institution, to_char(here.today, 'YYYY-MM-DD') as monday,
         (select jsonb_agg(to_jsonb(t) order by t.round, t."roundId") from theirs t
          where t.person_id = p.id) as rounds
  from here
  join persons p on p.institution_id = here.id
  where extract(isodow from here.today) = $4 and p.id in (select person_id from theirs)
  order by p.id`;
