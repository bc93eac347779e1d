/** SQL: which rows are of the round `$2`; and which enrolments are of the person `$2`. */
export const GROUPS = `(select id from groups where institution_id = $1 and round_id = $2)`;
export const ENROLMENTS = `(select id from enrolments where institution_id = $1 and round_id = $2)`;
export const MEETINGS = `(select id from meetings where institution_id = $1 and group_id in ${GROUPS})`;

export const THEIRS = `(select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`;
