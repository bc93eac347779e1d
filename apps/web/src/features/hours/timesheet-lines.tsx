import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import type { Timesheet, TimesheetLine } from './hours';
import { useHourWords } from './use-hour-words';
import styles from './hours.module.css';

interface TimesheetLinesProps {
  readonly sheet: Timesheet;
  /** What can be done about a line. */
  readonly actsOn?: (line: TimesheetLine) => ReactNode;
}

/** A month's work by day, with what it adds up to. */
export function TimesheetLines({ sheet, actsOn }: TimesheetLinesProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { hours } = useHourWords();
  const what = ({ kind, groupNumber }: TimesheetLine): string =>
    groupNumber !== null && (kind === 'meeting' || kind === 'talk')
      ? t(kind === 'meeting' ? 'hours:meetingOf' : 'hours:talkOf', { number: groupNumber })
      : t(`hours:kind.${kind}`);
  if (sheet.lines.length === 0) return <Paragraph>{t('hours:noLines')}</Paragraph>;
  return (
    <ul className={styles.list}>
      {sheet.lines.map((line) => (
        <li key={line.subjectId} className={styles.line}>
          <div>
            <Paragraph>{`${date(line.day)} · ${what(line)}`}</Paragraph>
            {line.note && (
              <Paragraph data-size="sm" className={styles.quiet}>
                {line.note}
              </Paragraph>
            )}
            {line.isCorrection && <StatusTag tone="warning">{t('hours:correction')}</StatusTag>}
            {actsOn?.(line)}
          </div>
          <span className={styles.minutes}>{hours(line.minutes)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the month adds up to, and the term beside what was agreed. */
export function TimesheetSums({ sheet }: { readonly sheet: Timesheet }) {
  const { t } = useTexts();
  const { hours } = useHourWords();
  const { number } = useFormats();
  const { minutes, agreedHours, workedMinutes } = sheet;
  return (
    <div>
      <Paragraph className={styles.sum}>{t('hours:sum', { hours: hours(minutes) })}</Paragraph>
      <Paragraph data-size="sm">
        {agreedHours === null
          ? t('hours:worked', { hours: hours(workedMinutes) })
          : t('hours:workedOf', { hours: hours(workedMinutes), agreed: number(agreedHours) })}
      </Paragraph>
    </div>
  );
}
