import { shownName } from '#people';
import { iso, pageOf, type Tx } from '#platform';
import { isPast, micros, PAGE, type Shown } from '../page-by-time.js';
import type { SentMailing, SentMailings } from './mailings.views.js';

interface Wanted {
  readonly one?: string;
  /** After this one. */
  readonly last?: Shown | null;
}

/** What the round's coordinators have sent, the newest first; or one of it. */
export const sentMailings = async (
  tx: Tx,
  roundId: string,
  { one, last }: Wanted,
): Promise<SentMailings> => {
  const rows = await tx.query<SentMailing & { readonly at: number }>(
    `select ml.id, ml.subject, ml.body, ml.audience, pr.name as programme, ml.campus,
            ml.receivers, ml.unreachable, ${iso('ml.sent_at')} as "sentAt",
            ${micros('ml.sent_at')} as at,
            ${shownName('p')} as "sentBy", mails.*
     from mailings ml
     join persons p on p.institution_id = ml.institution_id and p.id = ml.sent_by
     left join programmes pr on pr.institution_id = ml.institution_id and pr.id = ml.programme_id
     cross join lateral (
       select count(*) filter (where m.state in ('sent', 'gathered'))::int as mailed,
              count(*) filter (where m.state = 'failed')::int as failed
       from mailing_receivers mr
       join mails m on m.institution_id = mr.institution_id
        and m.key = 'mailing:' || mr.mailing_id || ':' || mr.enrolment_id
       where mr.institution_id = ml.institution_id and mr.mailing_id = ml.id
     ) mails
     where ml.institution_id = $1 and ml.round_id = $2 and not ml.is_test
       and ($3::uuid is null or ml.id = $3)
       and ${isPast(['ml.sent_at', 'ml.id'], 'desc', ['$4', '$5'])}
     order by ml.sent_at desc, ml.id desc limit $6`,
    [tx.institutionId, roundId, one ?? null, last?.at ?? null, last?.id ?? null, PAGE + 1],
  );
  const { items, next } = pageOf(rows, PAGE, ({ at, id }) => [at, id]);
  return { items: items.map(({ at: _at, ...shown }) => shown), next };
};
