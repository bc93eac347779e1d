const IDS = `'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'`;

/** Whether a text holds the id of anything of the round `$2`: of a person's part, a group, a meeting, a talk. */
export const namesOneOf = (text: string): string => `exists (
  select from regexp_matches(${text}, ${IDS}, 'g') found
  where found[1]::uuid = $2 or found[1]::uuid in (
    select id from enrolments where institution_id = $1 and round_id = $2
    union all select id from join_requests where institution_id = $1 and round_id = $2
    union all select id from matching_runs where institution_id = $1 and round_id = $2
    union all select id from proposals where institution_id = $1 and round_id = $2
    union all select id from groups where institution_id = $1 and round_id = $2
    union all select m.id from meetings m
      join groups g on g.institution_id = m.institution_id and g.id = m.group_id
      where g.institution_id = $1 and g.round_id = $2
    union all select t.id from talks t
      join groups g on g.institution_id = t.institution_id and g.id = t.group_id
      where g.institution_id = $1 and g.round_id = $2))`;
