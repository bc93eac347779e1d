import {
  Alert,
  Button,
  Card,
  Details,
  Heading,
  Link as Anchor,
  Paragraph,
} from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { roundInFull } from '../groups/groups';
import { LogShift } from './log-shift';
import { Logged } from './logged-shift';
import { shiftsQuery, type ShiftsOfMentor, type ShiftToLog } from './shifts';
import { useShiftTimes } from './use-shift-times';
import styles from './drop-in.module.css';

/** A mentor's drop-in shifts: those to log first, the last one open. */
export function Component() {
  const { t } = useTexts();
  const { enrolmentId = '' } = useParams();
  const shifts = useSuspenseQuery(shiftsQuery(enrolmentId)).data;
  const { isOwn, name, roundId, roundName, schemeName, toLog, logged, can } = shifts;
  return (
    <>
      <PageHeader
        title={isOwn ? t('drop-in:shifts.title') : t('drop-in:shifts.of', { name })}
        trail={[{ to: `/rounds/${roundId}/drop-in`, text: roundInFull(schemeName, roundName) }]}
      >
        {t('drop-in:shifts.what')}
      </PageHeader>
      <div className={styles.narrow}>
        {!isOwn && can.log && (
          <Alert data-color="info">{t('drop-in:shifts.onBehalf', { name })}</Alert>
        )}
        {can.log && <ToLog shifts={shifts} toLog={toLog} />}
        {can.log && (
          <Details variant="default">
            <Details.Summary>{t('drop-in:shifts.another')}</Details.Summary>
            <Details.Content>
              {isOwn && <Paragraph>{t('drop-in:shifts.anotherWhat')}</Paragraph>}
              <LogShift shifts={shifts} />
            </Details.Content>
          </Details>
        )}
        {logged.length > 0 && (
          <section className={styles.page}>
            <Heading level={2} data-size="xs">
              {t('drop-in:shifts.logged')}
            </Heading>
            <ul className={styles.list}>
              {logged.map((shift) => (
                <li key={`${shift.id} ${shift.version}`}>
                  <Logged shifts={shifts} shift={shift} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {isOwn && (
          <Anchor asChild>
            <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}`}>
              {t('drop-in:shifts.times')}
            </Link>
          </Anchor>
        )}
      </div>
    </>
  );
}

interface ToLogProps {
  readonly shifts: ShiftsOfMentor;
  readonly toLog: readonly ShiftToLog[];
}

function ToLog({ shifts, toLog }: ToLogProps) {
  const { t } = useTexts();
  const timesOf = useShiftTimes();
  const [chosen, choose] = useState<string | null>(null);
  if (toLog.length === 0)
    return (
      <EmptyState title={t('drop-in:shifts.nothingTitle')}>
        {t('drop-in:shifts.nothing')}
      </EmptyState>
    );
  const open = toLog.find(({ startsAt }) => startsAt === chosen) ?? toLog[0]!;
  return (
    <section className={styles.page}>
      <Heading level={2} data-size="xs">
        {t('drop-in:shifts.toLog')}
      </Heading>
      <ul className={styles.list}>
        {toLog.map((shift) => (
          <li key={shift.startsAt}>
            <Card className={styles.shift}>
              <Heading level={3} data-size="2xs" className={styles.when}>
                {timesOf(shift)}
              </Heading>
              <p className={styles.quiet}>{shift.place}</p>
              {shift === open ? (
                <LogShift shifts={shifts} shift={shift} done={() => choose(null)} />
              ) : (
                <div>
                  <Button
                    variant="secondary"
                    data-size="sm"
                    aria-label={`${t('drop-in:shifts.log')}: ${timesOf(shift)}`}
                    onClick={() => choose(shift.startsAt)}
                  >
                    {t('drop-in:shifts.log')}
                  </Button>
                </div>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
