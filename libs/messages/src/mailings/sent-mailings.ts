import { iso, type Tx } from '#platform';
import { named } from '../named.js';
import type { SentMailing } from './mailings.views.js';

/** What the round's coordinators have sent, the newest first; or one of it. */
export const sentMailings = (
  tx: Tx,
  roundId: string,
  mailingId: string | null = null,
): Promise<SentMailing[]> =>
  tx.query<SentMailing>(
    `select ml.id, ml.subject, ml.body, ml.audience, pr.name as programme, ml.campus,
            ml.receivers, ml.unreachable, ${iso('ml.sent_at')} as "sentAt",
            ${named('p')} as "sentBy", mails.*
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
     order by ml.sent_at desc, ml.id desc limit 200`,
    [tx.institutionId, roundId, mailingId],
  );
