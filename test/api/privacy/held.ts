import type { TestKull } from '../../support/kull.js';

/** What a round can hold, as the register names it. */
export const HELD = [
  ...[
    'concern_additions',
    'concern_recipients',
    'concerns',
    'attendances',
    'absence_decisions',
    'log_versions',
    'enrolments',
    'groups',
    'idempotency_keys',
    'identities',
    'invitations',
  ],
  ...['join_requests', 'mails', 'matching_runs', 'meetings', 'memberships', 'proposal_edits'],
  ...['drop_in_offers', 'mentor_choices', 'mentor_profiles', 'open_links', 'seat_offers', 'waits'],
  ...['wish_lists', 'wishes', 'agreements', 'agreement_goals'],
  'form_answers',
  ...['declaration_acceptances', 'mentor_applications', 'mentor_terms'],
  ...['group_changes', 'change_requests'],
  ...['meeting_invitations', 'meeting_replies'],
  ...['substitutions', 'reminders', 'mailings', 'mailing_receivers', 'talks', 'talk_versions'],
  ...['drop_in_shifts', 'shift_versions', 'talk_invitations'],
  'certificates',
  ...['work_entries', 'unworked_meetings', 'timesheets', 'timesheet_lines'],
  ...['threads', 'messages', 'message_reads', 'message_reports'],
  ...['proposal_groups', 'proposal_seats', 'proposals', 'reflections', 'roster_imports'],
];

/** How many rows each table of the register has that an institution's rounds hold. */
export const rowsHeld = async (
  kull: TestKull,
  institutionId: string,
): Promise<Record<string, number>> => {
  const { rows } = await kull.owner.query<{ table: string; rows: number }>(
    HELD.map(
      (table) =>
        `select '${table}' as table, count(*)::int as rows from ${table} where institution_id = $1`,
    ).join(' union all '),
    [institutionId],
  );
  return Object.fromEntries(rows.map(({ table, rows: count }) => [table, count]));
};

/** How many there are of these is told to nobody. */
const UNSAID = [
  'agreement_goals',
  'concern_additions',
  'concern_recipients',
  'concerns',
  'message_reads',
  'message_reports',
  'messages',
  'reflections',
  'threads',
];

/** What is shown of what there is. */
export const shownOf = (held: Record<string, number>): Record<string, number | null> => ({
  ...held,
  ...Object.fromEntries(UNSAID.map((table) => [table, null])),
});

/** What is written down of it. */
export const writtenDownOf = (held: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(held).filter(([table]) => !UNSAID.includes(table)));
