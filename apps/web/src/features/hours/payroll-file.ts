import type { HoursExport } from './hours';

/**
 * The columns of the file for payroll. They are the same in every language, since a programme reads
 * them: `docs/hours.md` says what each is.
 */
const COLUMNS = [
  ...['etternavn', 'fornavn', 'studentnummer', 'e-post', 'ordning', 'runde', 'maaned'],
  ...['timer_moter', 'timer_forberedelse', 'timer_opplaering', 'timer_annet'],
  ...['timer_rettinger', 'timer_sum', 'godkjent'],
  // Later ones stand last, so that whoever reads by position goes on.
  ...['timer_samtaler', 'timer_dropin'],
] as const;

/** Hours with two decimals and a comma, as Norwegian Excel reads a number. */
const decimal = (minutes: number): string => (minutes / 60).toFixed(2).replace('.', ',');

/** A row for each approved timesheet, below the columns. */
export const payrollFile = ({ schemeName, roundName, lines }: HoursExport): string[][] => [
  [...COLUMNS],
  ...lines.map((line) => [
    ...[line.familyName, line.givenName, line.studentNumber ?? '', line.email ?? ''],
    ...[schemeName, roundName, line.month],
    ...[line.meeting, line.preparation, line.training, line.other].map(decimal),
    ...[decimal(line.corrections), decimal(line.total), line.approvedOn],
    ...[line.talk, line.shift].map(decimal),
  ]),
];
