import { invalid } from '#kernel';
import type { Tx } from '#platform';

interface LedDays {
  readonly groupId: string;
  /** An enrolment. */
  readonly mentorId: string;
  /** ISO dates, the first first. */
  readonly days: readonly string[];
}

/**
 * A group's own mentors hold talks on any day, a substitute on the days of the substitution.
 *
 * @throws DomainError `field.after_substitution` at the date, or at the count where the first day is one of them
 */
export const mustLeadOn = async (tx: Tx, { groupId, mentorId, days }: LedDays): Promise<void> => {
  const [after] = await tx.query<{ day: string; until: string }>(
    `select wanted.day::text as day,
            (select max(sub.ends_on)::text from substitutions sub
             where sub.institution_id = $1 and sub.group_id = $2 and sub.enrolment_id = $3
               and sub.ends_on < wanted.day) as until
     from unnest($4::date[]) as wanted (day)
     where not exists (
         select from memberships m
         where m.institution_id = $1 and m.group_id = $2 and m.enrolment_id = $3 and m.left_at is null)
       and not exists (
         select from substitutions sub
         where sub.institution_id = $1 and sub.group_id = $2 and sub.enrolment_id = $3
           and wanted.day between sub.starts_on and sub.ends_on)
     order by wanted.day limit 1`,
    [tx.institutionId, groupId, mentorId, days],
  );
  if (!after) return;
  const pointer = after.day === days[0] ? '/date' : '/count';
  throw invalid('request.invalid', {
    fields: [{ pointer, code: 'field.after_substitution', params: { date: after.until } }],
  });
};
