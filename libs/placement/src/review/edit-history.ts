import { fullName } from '#people';
import type { Tx } from '#platform';
import type { BoardChange } from './board.js';
import type { EditKind, LastChangeView, ProposalEditView } from './proposals.views.js';

interface EditRow {
  readonly number: number;
  readonly kind: EditKind;
  readonly before: BoardChange;
  readonly after: BoardChange;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly madeByName: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneByName: string | null;
}

/** What was last done to a proposal, and what can be undone. */
export interface History {
  readonly lastChange: LastChangeView | null;
  readonly undoable: ProposalEditView | null;
  /** What undoing it restores. */
  readonly restores: BoardChange | null;
}

const editView = (row: EditRow, personId: string | null): ProposalEditView => ({
  number: row.number,
  kind: row.kind,
  by: { personId: row.madeBy, name: row.madeByName, isMe: row.madeBy === personId },
  at: row.madeAt,
  enrolmentIds: row.after.seats.map((s) => s.enrolmentId),
  groupIds: [
    ...new Set([
      ...[...row.before.seats, ...row.after.seats].flatMap((s) => s.groupId ?? []),
      ...row.after.groups.map((g) => g.id),
    ]),
  ],
});

const lastChangeView = (row: EditRow, personId: string | null): LastChangeView => {
  const by =
    row.undoneBy === null
      ? { personId: row.madeBy, name: row.madeByName }
      : { personId: row.undoneBy, name: row.undoneByName };
  return {
    by: { ...by, isMe: by.personId === personId },
    at: row.undoneAt ?? row.madeAt,
    kind: row.kind,
    isUndo: row.undoneAt !== null,
  };
};

export const readHistory = async (tx: Tx, proposalId: string): Promise<History> => {
  const rows = await tx.query<EditRow & { latest: boolean }>(
    `with edits as (select * from proposal_edits where institution_id = $1 and proposal_id = $2),
       latest as (select number from edits order by greatest(made_at, undone_at) desc, number desc
                  limit 1),
       undoable as (select max(number) as number from edits where undone_at is null)
     select e.number, e.kind, e.before, e.after, e.made_at as "madeAt", e.made_by as "madeBy",
       nullif(${fullName('m')}, ' ') as "madeByName", e.undone_at as "undoneAt",
       e.undone_by as "undoneBy", nullif(${fullName('u')}, ' ') as "undoneByName",
       e.number = (select number from latest) as latest
     from edits e
     join persons m on m.institution_id = e.institution_id and m.id = e.made_by
     left join persons u on u.institution_id = e.institution_id and u.id = e.undone_by
     where e.number in ((select number from latest), (select number from undoable))`,
    [tx.institutionId, proposalId],
  );
  const { personId } = tx.actor;
  const latest = rows.find((row) => row.latest);
  const open = rows.find((row) => row.undoneAt === null);
  return {
    lastChange: latest ? lastChangeView(latest, personId) : null,
    undoable: open ? editView(open, personId) : null,
    restores: open?.before ?? null,
  };
};
