import { notFound } from '#kernel';
import type { Tx } from '#platform';
import type { SchemeSettings } from '#schemes';
import { IS_PAIR } from './receiver.js';

/** What mails about a round say of it. */
export interface MailedRound {
  readonly round: string;
  readonly scheme: string;
  readonly institution: string;
  /** The last day for a yes, an ISO date; null: none. */
  readonly answerBy: string | null;
  readonly about: SchemeSettings['about'];
  /** Its groups are pairs. */
  readonly isPair: boolean;
}

const SELECT = `
  select r.name as round, s.name as scheme, i.name as institution, to_char(r.answer_by, 'YYYY-MM-DD') as "answerBy",
         r.settings -> 'about' as about, ${IS_PAIR}
  from rounds r
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  join institutions i on i.id = r.institution_id`;

export const readMailedRound = async (tx: Tx, roundId: string): Promise<MailedRound> => {
  const [row] = await tx.query<MailedRound>(`${SELECT} where r.institution_id = $1 and r.id = $2`, [
    tx.institutionId,
    roundId,
  ]);
  if (!row) throw notFound();
  return row;
};
