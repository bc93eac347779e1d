import { Button, Checkbox, Heading, Link as Anchor } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Readers } from '../../ui/form/readers';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { ExportHours } from './export-hours';
import { monthFrom, roundHoursQuery, TONES, type SheetInRound } from './hours';
import { MonthChoice } from './month-choice';
import { useHourWords } from './use-hour-words';
import { WaitingElsewhere } from './waiting-elsewhere';
import styles from './hours.module.css';

/** The paid mentors' timesheets of a month: approving them, one or many, and the file for payroll. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const [search] = useSearchParams();
  const { data: round } = useSuspenseQuery(roundHoursQuery(roundId, monthFrom(search)));
  const [unticked, untick] = useState<ReadonlySet<string>>(new Set());
  const { month, months, mentors, waiting } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  const submitted = mentors.filter(({ state }) => state === 'submitted');
  const chosen = submitted.filter(({ enrolmentId }) => !unticked.has(enrolmentId));
  const approve = useApprove(roundId);
  const tick = (id: string): void => {
    const next = new Set(unticked);
    if (!next.delete(id)) next.add(id);
    untick(next);
  };
  const columns = useColumns({ month, unticked, tick });
  return (
    <section aria-labelledby="hours" className={styles.page}>
      <div className={styles.row}>
        <Heading id="hours" level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {t('hours:title')}
        </Heading>
        <ExportHours roundId={roundId} month={month} />
      </div>
      <Readers>{t('hours:readers')}</Readers>
      <div className={styles.row}>
        <MonthChoice month={month} months={months} />
        {chosen.length > 0 && (
          <Button loading={approve.isPending} onClick={() => approve.mutate(chosen)}>
            {t('hours:approve', { count: chosen.length })}
          </Button>
        )}
      </div>
      <WaitingElsewhere
        months={waiting.filter((one) => one.month !== month)}
        isHereToo={submitted.length > 0}
        follow={() => heading.current?.focus()}
      />
      <DataTable
        caption={t('hours:title')}
        columns={columns}
        rows={mentors}
        rowKey={({ enrolmentId }) => enrolmentId}
        empty={<EmptyState title={t('hours:nobody')}>{t('hours:nobodyWhat')}</EmptyState>}
      />
    </section>
  );
}

const useApprove = (roundId: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sheets: readonly SheetInRound[]) =>
      body(
        api.POST('/api/v1/rounds/{id}/timesheet-approvals', {
          params: { path: { id: roundId } },
          body: {
            timesheets: sheets.flatMap(({ id, minutes }) => (id === null ? [] : [{ id, minutes }])),
          },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: ({ approved, changed }) => {
      if (approved > 0) toast(t('hours:approved', { count: approved }));
      if (changed > 0) toast(t('hours:changed', { count: changed }), 'info');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['hours'] }),
  });
};

interface Ticking {
  readonly month: string;
  readonly unticked: ReadonlySet<string>;
  readonly tick: (id: string) => void;
}

const useColumns = ({ month, unticked, tick }: Ticking): Column<SheetInRound>[] => {
  const { t } = useTexts();
  const { hours } = useHourWords();
  const { number } = useFormats();
  return [
    {
      key: 'mentor',
      header: t('hours:column.mentor'),
      cell: ({ enrolmentId, name }) => (
        <Anchor asChild>
          <Link to={`${enrolmentId}?month=${month}`}>{name}</Link>
        </Anchor>
      ),
      sort: ({ name }) => name,
    },
    {
      key: 'state',
      header: t('hours:column.state'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`hours:state.${state}`)}</StatusTag>,
      sort: ({ state }) => state,
    },
    {
      key: 'hours',
      header: t('hours:column.hours'),
      cell: ({ minutes }) => hours(minutes),
      sort: ({ minutes }) => minutes,
      align: 'end',
    },
    {
      key: 'corrections',
      header: t('hours:column.corrections'),
      cell: ({ correctedMinutes }) => (correctedMinutes === 0 ? '–' : hours(correctedMinutes)),
      align: 'end',
    },
    {
      key: 'term',
      header: t('hours:column.term'),
      cell: ({ workedMinutes, agreedHours }) =>
        agreedHours === null
          ? hours(workedMinutes)
          : t('hours:ofAgreed', { hours: hours(workedMinutes), agreed: number(agreedHours) }),
      align: 'end',
    },
    {
      key: 'approve',
      header: t('hours:column.approve'),
      cell: ({ enrolmentId, name, state }) =>
        state === 'submitted' ? (
          <Checkbox
            aria-label={t('hours:approveOf', { name })}
            checked={!unticked.has(enrolmentId)}
            onChange={() => tick(enrolmentId)}
          />
        ) : (
          '–'
        ),
    },
  ];
};
