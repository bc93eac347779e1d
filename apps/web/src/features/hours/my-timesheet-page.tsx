import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { roundInFull } from '../groups/groups';
import { EntryForm } from './entry-form';
import { monthFrom, timesheetQuery, TONES, type Timesheet, type TimesheetLine } from './hours';
import { MonthChoice } from './month-choice';
import { TimesheetLines, TimesheetSums } from './timesheet-lines';
import { useHourWords } from './use-hour-words';
import { useTimesheet } from './use-timesheet';
import styles from './hours.module.css';

/** My timesheet of a month: the meetings from the logs, what I enter, and sending it in. */
export function Component() {
  const { t } = useTexts();
  const { enrolmentId = '' } = useParams();
  const [search] = useSearchParams();
  const sheet = useSuspenseQuery(timesheetQuery(enrolmentId, monthFrom(search))).data;
  const { monthName } = useHourWords();
  const { submit, mark, remove, enter } = useTimesheet(enrolmentId);
  const { month, months, state, word, can } = sheet;
  const actsOn = (line: TimesheetLine) =>
    can.enter && (
      <span className={styles.acts}>
        {line.isEntry && (
          <Details>
            <Details.Summary>{t('hours:entry.changeThis')}</Details.Summary>
            <Details.Content>
              <EntryForm
                line={line}
                draft={`hours:${line.subjectId}`}
                save={(work) => enter(work, line.subjectId)}
              />
              <Button
                variant="tertiary"
                data-color="danger"
                loading={remove.isPending}
                onClick={() => remove.mutate(line.subjectId)}
              >
                {t('hours:entry.remove')}
              </Button>
            </Details.Content>
          </Details>
        )}
        {line.kind === 'meeting' && line.minutes > 0 && (
          <Button
            variant="tertiary"
            data-size="sm"
            loading={mark.isPending && mark.variables.meetingId === line.subjectId}
            onClick={() => mark.mutate({ meetingId: line.subjectId, worked: false })}
          >
            {t('hours:notMine')}
          </Button>
        )}
      </span>
    );
  return (
    <>
      <PageHeader
        title={t('hours:mine', { month: monthName(month) })}
        trail={[{ to: '/', text: t('home:place') }]}
      >
        {roundInFull(sheet.schemeName, sheet.roundName)}
      </PageHeader>
      <div className={styles.narrow}>
        <div className={styles.row}>
          <MonthChoice month={month} months={months.map((one) => one.month)} />
          <StatusTag tone={TONES[state]}>{t(`hours:state.${state}`)}</StatusTag>
        </div>
        {word && (
          <Alert data-color="warning">
            <Paragraph>{t('hours:word', { word })}</Paragraph>
          </Alert>
        )}
        <TimesheetSums sheet={sheet} />
        <TimesheetLines sheet={sheet} actsOn={actsOn} />
        {state === 'submitted' && <Paragraph data-size="sm">{t('hours:submittedWhat')}</Paragraph>}
        {state === 'approved' && <Paragraph data-size="sm">{t('hours:approvedWhat')}</Paragraph>}
        <NotWorked sheet={sheet} add={(id) => mark.mutate({ meetingId: id, worked: true })} />
        {can.submit && (
          <Button loading={submit.isPending} onClick={() => submit.mutate(month)}>
            {t('hours:submit', { month: monthName(month) })}
          </Button>
        )}
        {can.enter && (
          <Details>
            <Details.Summary>{t('hours:entry.new')}</Details.Summary>
            <Details.Content>
              <EntryForm draft={`hours:${enrolmentId}`} save={(work) => enter(work, null)} />
            </Details.Content>
          </Details>
        )}
      </div>
    </>
  );
}

interface NotWorkedProps {
  readonly sheet: Timesheet;
  readonly add: (meetingId: string) => void;
}

/** Meetings that I have taken out, to take in again. */
function NotWorked({ sheet: { notWorked, can }, add }: NotWorkedProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  if (notWorked.length === 0) return null;
  return (
    <section aria-labelledby="not-worked" className={styles.section}>
      <Heading id="not-worked" level={2} data-size="2xs">
        {t('hours:notWorked')}
      </Heading>
      <ul className={styles.list}>
        {notWorked.map(({ meetingId, day, groupNumber }) => (
          <li key={meetingId} className={styles.line}>
            <Paragraph>{`${date(day)} · ${t('hours:meetingOf', { number: groupNumber })}`}</Paragraph>
            {can.enter && (
              <Button variant="tertiary" data-size="sm" onClick={() => add(meetingId)}>
                {t('hours:mineAfterAll')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
