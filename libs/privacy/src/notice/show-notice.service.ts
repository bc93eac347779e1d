import type { Newcomer } from '#access';
import { Actor, notFound } from '#kernel';
import { Database, Institution, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canWriteNotice } from './notice.policy.js';
import type { NoticeDraft, NoticeQuery, PrivacyNoticeView, SchemeKeeps } from './notice.views.js';
import { PrivacyNotice } from './privacy-notice.entity.js';
import { STARTING_TEXTS } from './starting-text/index.js';
import { WhoseNotice } from './whose-notice.js';

/** What the institution tells people about their data. */
@Injectable()
export class ShowNotice {
  constructor(
    private readonly db: Database,
    private readonly whose: WhoseNotice,
  ) {}

  /** @throws DomainError `not_found` for an institution or a version that is not there */
  async run(
    actor: Actor | null,
    newcomer: Newcomer | null,
    { institution, version }: NoticeQuery,
  ): Promise<PrivacyNoticeView> {
    const institutionId = await this.whose.id(actor ?? newcomer, institution);
    return this.db.run(actor ?? Actor.institution(institutionId), async (tx) => {
      const found = await tx.repository(Institution).findOneBy({ id: institutionId });
      if (!found) throw notFound();
      const latest = await latestNotice(tx);
      const shown = version ? await noticeOf(tx, version) : latest;
      return {
        institutionName: found.name,
        version: shown?.version ?? 0,
        writtenAt: shown?.writtenAt ?? null,
        isEarlier: (shown?.version ?? 0) < (latest?.version ?? 0),
        texts: shown && textsOf(shown),
        keeps: await keepsOf(tx),
        can: { write: actor !== null && canWriteNotice(actor) },
      };
    });
  }

  /** What to write the next one from. */
  draft(actor: Actor): Promise<NoticeDraft> {
    if (!canWriteNotice(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const latest = await latestNotice(tx);
      return {
        version: latest?.version ?? 0,
        texts: latest ? textsOf(latest) : { ...STARTING_TEXTS },
      };
    });
  }
}

/** Of the schemes that the reader has a part in: what schemes there are is not everybody's to know. */
const keepsOf = async (tx: Tx): Promise<SchemeKeeps[]> => {
  const { institutionId, personId } = tx.actor;
  if (!personId) return [];
  return tx.query<SchemeKeeps>(
    `select s.name as scheme, s.retention_months as months from schemes s
     where s.institution_id = $1 and exists (
       select from rounds r
       join enrolments e on e.institution_id = r.institution_id and e.round_id = r.id
       where r.institution_id = s.institution_id and r.scheme_id = s.id and e.person_id = $2)
     order by s.name, s.id`,
    [institutionId, personId],
  );
};

const textsOf = ({ nb, nn, en }: PrivacyNotice) => ({ nb, nn, en });

export const latestNotice = (tx: Tx): Promise<PrivacyNotice | null> =>
  tx.repository(PrivacyNotice).findOne({
    where: { institutionId: tx.institutionId },
    order: { version: 'DESC' },
  });

const noticeOf = async (tx: Tx, version: number): Promise<PrivacyNotice> => {
  const { institutionId } = tx;
  const found = await tx.repository(PrivacyNotice).findOneBy({ institutionId, version });
  if (!found) throw notFound();
  return found;
};
