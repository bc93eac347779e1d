import { countRounds, numbersOf } from '#insight';
import { notFound } from '#kernel';
import { countShifts } from '#meetings';
import type { Tx } from '#platform';
import type { AttendanceCounts, Remains, Round, RoundCounts } from '#schemes';

/** The numbers of a round as its pages show them, to stay when everybody in it is gone. */
export const remainingNumbers = async (
  tx: Tx,
  counts: RoundCounts,
  { id, cohort, startsOn, endsOn }: Round,
  now: Date,
): Promise<Remains> => {
  const [counted] = await countRounds(tx, { roundId: id }, now);
  if (!counted) throw notFound();
  const figures = (await counts.of(tx, [id]))(id);
  const numbers = numbersOf(counted) as unknown as Remains['numbers'];
  const shifts = (await countShifts(tx, [id])).get(id);
  const attendance = await attendanceOf(tx, id);
  return { cohort, startsOn, endsOn, figures, numbers, attendance, ...(shifts && { shifts }) };
};

const attendanceOf = async (tx: Tx, roundId: string): Promise<AttendanceCounts> => {
  const [found] = await tx.query<AttendanceCounts>(
    `select count(*) filter (where a.presence = 'present')::int as present,
            count(*) filter (where a.presence = 'excused')::int as excused,
            count(*) filter (where a.presence = 'absent')::int as absent
     from attendances a
     join meetings m on m.institution_id = a.institution_id and m.id = a.meeting_id
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     where a.institution_id = $1 and g.round_id = $2 and m.state = 'held'`,
    [tx.institutionId, roundId],
  );
  return found!;
};
