import { COVERS, HELD, UNITS_ABOVE } from '#access';
import type { OutgoingMail, Tx } from '#platform';
import type { InboxWritten, MessageReported } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

export interface Coordinator extends Receiver {
  readonly schemeId: string;
  readonly round: string;
  readonly institution: string;
}

/** What waits for a round's coordinators. */
export type WaitsFor = 'inbox' | 'reports';

/** Not more often than so: what comes meanwhile is told of together, at the end. */
const PAUSE_MS = 3 * 3600 * 1000;

/**
 * To each of the round's coordinators that somebody has written to them, or reported a message: the first at
 * once, and what follows in the next hours by one mail more, unless it has been seen to by then. Not
 * what it says, nor by whom: that is in Kull.
 */
export const mailsToCoordinators = async (
  tx: Tx,
  { type, roundId, authorId }: InboxWritten | MessageReported,
  now: Date,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const what: WaitsFor = type === 'inbox.written' ? 'inbox' : 'reports';
  const window = Math.floor(now.getTime() / PAUSE_MS);
  const told = await tx.query<Coordinator>(COORDINATORS, [tx.institutionId, roundId, authorId]);
  const keyOf = (personId: string) => `${what}.waits:${roundId}:${personId}:${window}`;
  const known = await tx.query<{ key: string }>(
    `select key from mails where institution_id = $1 and key = any($2)`,
    [tx.institutionId, told.map(({ personId }) => keyOf(personId))],
  );
  const before = new Set(known.map(({ key }) => key));
  return mailsTo(told, ({ personId, locale, schemeId, round, institution }) => {
    const speaker = speakerOf(locale);
    const key = keyOf(personId);
    const isMore = before.has(key);
    return {
      kind: 'message',
      key: isMore ? `${key}:more` : key,
      ...(isMore ? { sendAfter: new Date((window + 1) * PAUSE_MS) } : {}),
      letter: {
        speaker,
        subject: speaker.say(`${what}WaitsSubject`, { round }),
        paragraphs: [speaker.say(isMore ? `${what}WaitsMore` : `${what}Waits`, { round })],
        facts: [],
        action: {
          label: speaker.say(`${what}WaitsAction`),
          address: web.inbox({ schemeId, roundId }, what),
        },
        institution,
        round,
        reason: speaker.say('reasonDigest', { institution }),
      },
    };
  });
};

/** Who coordinates round `$2`, but for person `$3`, if it is about something of theirs. */
export const COORDINATORS = `
  with recursive ${UNITS_ABOVE},
  g as materialized (select * from (${HELD}) held where held.role = 'coordinator')
  select distinct on (p.id) ${RECEIVER}, s.id as "schemeId", r.name as round, i.name as institution
  from rounds r
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  join g on ${COVERS}
  join persons p on p.institution_id = r.institution_id and p.id = g.person_id
   and p.erased_at is null and p.id is distinct from $3::uuid
  join institutions i on i.id = r.institution_id
  where r.institution_id = $1 and r.id = $2
  order by p.id`;

const WAITS: Readonly<Record<WaitsFor, string>> = {
  inbox: 'inbox_waits',
  reports: 'reports_wait',
};

/** @returns the ids of those mails whose round has something that waits still */
export const stillWaiting = async (
  tx: Tx,
  what: WaitsFor,
  mails: readonly { readonly id: string; readonly key: string }[],
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select m.id from unnest($1::uuid[], $2::uuid[]) as m (id, round_id)
     where ${WAITS[what]}(m.round_id)`,
    [mails.map(({ id }) => id), mails.map(({ key }) => key.split(':')[1])],
  );
  return rows.map(({ id }) => id);
};
