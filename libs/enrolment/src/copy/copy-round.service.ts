import { recordAudit } from '#access';
import { newId, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { canChangeScheme, copyRound, movedTo, Round, roundToRun, settingsOfCopy } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { CopyPreview, CopyRoundBody, RoundCopied } from './copy-round.views.js';

/**
 * Last year's round once more: its set-up, with the days moved, and its mentors to be asked whether
 * they come back. No student and no answer comes along.
 */
@Injectable()
export class CopyRound {
  constructor(private readonly db: Database) {}

  /** What the copy would be. */
  preview(actor: Actor, id: string, cohort: string): Promise<CopyPreview> {
    return this.db.run(actor, async (tx) => {
      const of = await roundToCopy(tx, id);
      const mentors = await mentorsToAsk(tx, id);
      const { fromScheme } = await settingsOfCopy(tx, of);
      return { ...movedTo(of, cohort), mentors: mentors.length, fromScheme: [...fromScheme] };
    });
  }

  /** @param key the same key twice makes one round */
  run(
    actor: Actor,
    id: string,
    { name, cohort, inviteBack }: CopyRoundBody,
    key: string | undefined,
  ): Promise<RoundCopied> {
    const once = onceKey(key, 'rounds.copy', [id, name, cohort, inviteBack]);
    return this.db.once(actor, once, async (tx) => {
      const of = await roundToCopy(tx, id);
      const roundId = await copyRound(tx, of, { name: name.trim(), cohort });
      const mentors = inviteBack ? await mentorsToAsk(tx, id) : [];
      await enrol(tx, roundId, mentors);
      const about = { kind: 'round', id: roundId } as const;
      await recordAudit(tx, { act: 'round.opened', about });
      return { roundId, schemeId: of.schemeId, mentors: mentors.length };
    });
  }
}

const roundToCopy = async (tx: Tx, id: string): Promise<Round> => {
  const round = await roundToRun(tx, id);
  if (!canChangeScheme(tx.actor, round.schemeId)) throw notFound();
  return round;
};

/** Mentors who were in, and are somebody still. */
const mentorsToAsk = async (tx: Tx, roundId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select e.id from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and e.state = 'joined'
     order by e.id`,
    [tx.institutionId, roundId],
  );
  return rows.map(({ id }) => id);
};

/** On the list, until the coordinator asks them: what they answered last year is last year's. */
const enrol = (tx: Tx, roundId: string, mentors: readonly string[]): Promise<number> =>
  tx.execute(
    `insert into enrolments (institution_id, id, round_id, person_id, role, mentor_kind, experience)
     select e.institution_id, new.id, $2, e.person_id, 'mentor', e.mentor_kind, e.experience
     from unnest($3::uuid[], $4::uuid[]) as new (id, of_id)
     join enrolments e on e.institution_id = $1 and e.id = new.of_id`,
    [tx.institutionId, roundId, mentors.map(() => newId()), mentors],
  );
