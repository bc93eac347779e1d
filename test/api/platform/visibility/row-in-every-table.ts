import type { TestKull } from '../../../support/kull.js';

/** What a column may hold, as SQL, where a constraint says more than its type does. */
const HELD: Readonly<Record<string, string>> = {
  'work_entries.kind': `'training'`,
  'work_entries.minutes': '30',
  'timesheets.month': `'2026-10'`,
  'timesheets.state': `'submitted'`,
  'timesheet_lines.kind': `'training'`,
  'absence_decisions.decision': `'approved'`,
  'topic_counts.month': `'2026-10-01'`,
  'log_versions.written_as': `'mentor'`,
  'log_versions.state': `'held'`,
  'drop_in_offers.hours': `'[]'`,
  'drop_in_shifts.state': `'held'`,
  'talk_versions.state': `'held'`,
  'talk_versions.logged_as': `'mentor'`,
  'shift_versions.state': `'held'`,
  'proposal_edits.kind': `'move'`,
  'group_changes.kind': `'transfer'`,
  'closed_days.kind': `'exam'`,
  'mailings.audience': `'students'`,
  'mailings.unreachable': '0',
  'forms.fields': `'[]'`,
  'forgettings.why': `'retention'`,
  'mentor_applications.kind': `'student'`,
  'mail_choices.how': `'daily'`,
  'mail_choices.kind': `'reminder'`,
  'reminders.kind': `'log_missing'`,
  'roster_imports.role': `'mentee'`,
};
const BY_TYPE: Readonly<Record<string, string>> = {
  _text: `'{}'`,
  _uuid: `'{}'`,
  bool: 'false',
  bytea: `'\\x00'`,
  date: 'current_date',
  int4: '1',
  jsonb: `'{}'`,
  text: 'gen_random_uuid()::text',
  timestamptz: 'now()',
  uuid: 'gen_random_uuid()',
};

/** In each table where the institution has nothing, a row that says nothing and hangs on nothing. */
export const fillEmptyTables = async (kull: TestKull, institutionId: string): Promise<void> => {
  const { rows } = await kull.owner.query<{ table: string; columns: Record<string, string> }>(
    `select c.table_name as table, jsonb_object_agg(c.column_name, c.udt_name) as columns
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and c.is_nullable = 'NO' and c.column_default is null
     group by c.table_name
     having bool_or(c.column_name = 'institution_id')`,
  );
  // Without keys and triggers, for these alone.
  await kull.owner.query('set session_replication_role = replica');
  for (const { table, columns } of rows) {
    const names = Object.keys(columns).filter((name) => name !== 'institution_id');
    const values = names.map(
      (name) => HELD[`${table}.${name}`] ?? BY_TYPE[columns[name]!] ?? 'null',
    );
    await kull.owner
      .query(
        `insert into ${table} (${['institution_id', ...names].join()})
         select ${[`'${institutionId}'`, ...values].join()}
         where not exists (select from ${table} where institution_id = '${institutionId}')`,
      )
      .catch((error: unknown) => {
        throw new Error(`Say in row-in-every-table.ts what ${table} may hold: ${String(error)}`);
      });
  }
  await kull.owner.query('reset session_replication_role');
};
