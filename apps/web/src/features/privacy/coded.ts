/** Columns of my data that hold a code, which has a word in the texts under `value`. */
export const CODED = [
  'gender',
  'part',
  'imported_part',
  'group_role',
  'mentor_kind',
  'part_state',
  'entered_by',
  'choice_state',
  'presence',
  'request_state',
  'mail_state',
  'granted_role',
  'done_by',
  'leave_part',
  'erasure_state',
  'linked_by',
] as const;
