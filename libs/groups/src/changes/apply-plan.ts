import { conflict, newId } from '#kernel';
import type { Tx } from '#platform';
import { endRequests } from '../change-requests/end-requests.js';
import { withdrawChoices } from '../directory/choices.js';
import { enterQueue } from '../waiting/bring-up-to-date.js';
import { keepsQueue, type InRound } from '../waiting/waiting.policy.js';
import { noteApart } from '../not-again/not-again.js';
import { promoteNext } from '../promote-next.js';
import { endWait, liveWaitOf, lookForSeats } from '../waiting/seats.js';
import { GroupChange } from './group-change.entity.js';
import { touchedBy, type ChangePlan } from './plan/change-plan.js';
import type { Scene } from './scene.js';

/**
 * Writes a plan, on groups and enrolments that the caller holds, as they are in the scene. Who leaves
 * keeps the time in the group behind them; who comes begins one.
 *
 * @returns the change's id
 */
export const applyPlan = async (
  tx: Tx,
  round: InRound & { readonly id: string },
  { later, plan }: { readonly later: Scene; readonly plan: ChangePlan },
  now: Date,
): Promise<string> => {
  const { institutionId } = tx;
  const { id: roundId } = round;
  const id = newId();
  const madeBy = tx.actor.personId!;
  await tx
    .repository(GroupChange)
    .insert({ institutionId, id, roundId, kind: plan.kind, reason: plan.reason, madeBy });
  await seekNoMore(tx, plan, now);
  await openGroups(tx, roundId, later, plan);
  await leave(tx, id, plan);
  await seat(tx, later, plan);
  await come(tx, id, plan);
  await close(tx, plan);
  await promoteNext(tx, touchedBy(plan));
  await answerRequests(tx, plan);
  await noteApart(tx, roundId, plan.apart);
  if (plan.kind === 'close' && keepsQueue(round)) await waitFirst(tx, plan, now);
  await lookForSeats(tx, roundId);
  await tx.outbox.add(
    { type: 'group.changed', changeId: id, roundId },
    ...plan.closes.map((groupId) => ({ type: 'group.closed', groupId, roundId })),
  );
  return id;
};

/** Who gets a first group neither waits for one nor asks mentors; a seat held for them is free. */
const seekNoMore = async (tx: Tx, { moves }: ChangePlan, now: Date): Promise<void> => {
  const [placed] = moves.filter(({ from }) => from === null);
  if (!placed) return;
  const wait = await liveWaitOf(tx, placed.enrolmentId);
  if (wait) await endWait(tx, wait, 'placed', now);
  await withdrawChoices(tx, placed.enrolmentId, now);
};

/** Whose group is closed waits before those of the ordinary priority; a coordinator may say otherwise. */
const waitFirst = async (tx: Tx, { moves }: ChangePlan, now: Date): Promise<void> => {
  await enterQueue(
    tx,
    moves.map(({ enrolmentId }) => ({ enrolmentId, since: now })),
  );
  await tx.execute(
    `update waits set priority = 2, reason = 'group_closed'
     where institution_id = $1 and enrolment_id = any($2) and ended_at is null`,
    [tx.institutionId, moves.map(({ enrolmentId }) => enrolmentId)],
  );
};

/** Whoever is moved on their own has got what they asked for; whoever has no group asks no more. */
const answerRequests = async (tx: Tx, { kind, moves }: ChangePlan): Promise<void> => {
  const moved = kind === 'transfer' || kind === 'swap';
  if (!moved && kind !== 'close') return;
  const of = moves.map(({ enrolmentId }) => enrolmentId);
  await endRequests(tx, of, moved ? 'moved' : 'lapsed');
};

const openGroups = async (
  tx: Tx,
  roundId: string,
  later: Scene,
  { opens }: ChangePlan,
): Promise<void> => {
  for (const { id, number, campus, slot } of opens)
    await tx.execute(
      `insert into groups (institution_id, id, round_id, number, campus, slot, seats)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.institutionId, id, roundId, number, campus, slot, later.groups.get(id)!.seats],
    );
};

const leave = async (tx: Tx, changeId: string, { moves, leaders }: ChangePlan): Promise<void> => {
  const leaving = [...moves, ...leaders].filter(({ from }) => from !== null);
  const left = await tx.execute(
    `update memberships m set left_at = now(), left_by = $2
     from jsonb_to_recordset($3) as l ("enrolmentId" uuid, "from" uuid)
     where m.institution_id = $1 and m.group_id = l."from" and m.enrolment_id = l."enrolmentId"
       and m.left_at is null`,
    [tx.institutionId, changeId, JSON.stringify(leaving)],
  );
  if (left !== leaving.length) throw conflict('change.outdated');
};

/** By how many, and not to how many: what the database counts is never overwritten. */
const seat = async (tx: Tx, later: Scene, plan: ChangePlan): Promise<void> => {
  const by = touchedBy(plan).map((id) => ({
    id,
    by:
      plan.moves.filter(({ to }) => to === id).length -
      plan.moves.filter(({ from }) => from === id).length,
    seats: later.groups.get(id)?.seats ?? 0,
  }));
  await tx.execute(
    `update groups g set seats_taken = seats_taken + d.by, seats = greatest(g.seats, d.seats),
            version = version + 1
     from jsonb_to_recordset($2) as d (id uuid, by integer, seats integer)
     where g.institution_id = $1 and g.id = d.id`,
    [tx.institutionId, JSON.stringify(by)],
  );
};

const come = async (tx: Tx, changeId: string, { moves, leaders }: ChangePlan): Promise<void> => {
  const coming = [...moves.map((move) => ({ ...move, role: 'mentee' })), ...leaders]
    .filter(({ to }) => to !== null)
    .map(({ enrolmentId, to, role }) => ({ id: newId(), enrolmentId, to, role }));
  await tx.execute(
    `insert into memberships (institution_id, id, group_id, enrolment_id, role, came_by)
     select $1, c.id, c."to", c."enrolmentId", c.role, $2
     from jsonb_to_recordset($3) as c (id uuid, "enrolmentId" uuid, "to" uuid, role text)`,
    [tx.institutionId, changeId, JSON.stringify(coming)],
  );
};

const close = async (tx: Tx, { closes }: ChangePlan): Promise<void> => {
  await tx.execute(
    `update groups set closed_at = now() where institution_id = $1 and id = any($2)`,
    [tx.institutionId, closes],
  );
};
