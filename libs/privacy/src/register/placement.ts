import type { Held } from './held.js';

const PROPOSALS = `(select id from proposals where institution_id = $1 and round_id = $2)`;

const THEIRS = `(select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`;
const WORK = 'Coordinators’ own work on groups; what came of it for a student stands under groups.';

/** Runs and proposals hold ids of enrolments, and reasons as codes and numbers. */
export const PLACEMENT_HELD: readonly Held[] = [
  {
    table: 'matching_runs',
    lasts: { ofRound: 't.round_id = $2' },
    whose: 't.requested_by = $2',
    stays: ['requested_by'],
    impersonal: [
      ...['round_id', 'number', 'state', 'options', 'progress', 'seed', 'engine_version'],
      ...['input_hash', 'failure', 'created_at', 'finished_at'],
    ],
    notShown: WORK,
  },
  {
    table: 'proposals',
    lasts: { ofRound: 't.round_id = $2' },
    stays: ['outcome'],
    impersonal: [
      ...['round_id', 'run_id', 'mode', 'state', 'version', 'created_at', 'published_at'],
    ],
  },
  {
    table: 'proposal_groups',
    lasts: { ofRound: `t.proposal_id in ${PROPOSALS}` },
    whose: `t.leader_id in ${THEIRS}`,
    emptied: { leader_id: 'null' },
    impersonal: ['proposal_id', 'number', 'campus', 'slot'],
    notShown: WORK,
  },
  {
    table: 'proposal_seats',
    lasts: { ofRound: `t.proposal_id in ${PROPOSALS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['proposal_id', 'enrolment_id', 'group_id', 'is_pinned'],
    notShown: WORK,
  },
  {
    table: 'proposal_edits',
    lasts: { ofRound: `t.proposal_id in ${PROPOSALS}` },
    whose: 't.made_by = $2 or t.undone_by = $2',
    stays: ['made_by', 'undone_by', 'before', 'after'],
    impersonal: ['proposal_id', 'number', 'kind', 'undone_at', 'made_at'],
    notShown: WORK,
  },
];
