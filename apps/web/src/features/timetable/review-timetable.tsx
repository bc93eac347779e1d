import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { ApiProblem, Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { MeetingsTable, RefusedTable } from './preview-tables';
import { ChooseColumns } from './choose-columns';
import { possible, type Asked, type ChosenColumn, type TimetableGroup } from './timetable';
import styles from './timetable.module.css';

/** Once, as it comes: not again when a column is chosen. */
const takeFocus = (heading: HTMLElement | null): void => heading?.focus();

interface ReviewTimetableProps {
  readonly roundId: string;
  readonly groups: readonly TimetableGroup[];
  readonly asked: Asked;
  readonly back: () => void;
  readonly ask: (asked: Asked) => void;
}

/** What it would come to, what cannot be and why, and one button that does the rest. */
export function ReviewTimetable({ roundId, groups, asked, back, ask }: ReviewTimetableProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const failed = useFailureToast();
  const once = useIdempotencyKey();
  const { preview, again, choose } = asked;
  const fine = possible(preview);
  const impossible = preview.meetings.filter(({ faults }) => faults.length > 0);
  const toLookAt = fine.filter(({ warnings }) => warnings.length > 0);
  const rename = useMutation({
    mutationFn: (columns: readonly ChosenColumn[]) => choose!(columns),
    onError: failed,
    onSuccess: ask,
  });
  const make = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/timetable', {
          params: { path: { id: roundId } },
          headers: once.headers(),
          body: {
            meetings: fine.map(({ groupId, date, time, minutes, place, theme }) => ({
              ...{ groupId, date, time, minutes, place, theme },
            })),
          },
        }),
      ),
    onError: async (error) => {
      if (!(error instanceof Unreachable)) once.renew();
      const isRefused = error instanceof ApiProblem && error.fields.length > 0;
      if (!isRefused) failed(error);
      else {
        // Somebody planned something meanwhile: it is looked at anew, and nothing was done.
        toast(t('timetable:review.changed'), 'danger');
        ask({ ...asked, preview: await again() });
      }
    },
    onSuccess: async ({ meetings, groups }) => {
      toast(t('timetable:review.done', { count: meetings, groups }));
      await client.invalidateQueries();
      await navigate('../meetings', { relative: 'path' });
    },
  });
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm" tabIndex={-1} ref={takeFocus}>
        {t('timetable:review.title', { count: fine.length })}
      </Heading>
      <Paragraph>{t('timetable:review.nothingYet')}</Paragraph>
      {choose && preview.columns.length > 0 && (
        <ChooseColumns
          preview={preview}
          isBusy={rename.isPending}
          choose={(columns) => rename.mutate(columns)}
        />
      )}
      {preview.lacking > 0 && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('timetable:review.lacking', { count: preview.lacking })}</Paragraph>
        </Alert>
      )}
      <RefusedTable rows={preview.refused} isCalendar={preview.columns.length === 0} />
      <MeetingsTable
        title={t('timetable:review.impossible', { count: impossible.length })}
        meetings={impossible}
        groups={groups}
      />
      <MeetingsTable
        title={t('timetable:review.toLookAt', { count: toLookAt.length })}
        meetings={toLookAt}
        groups={groups}
      />
      <div className={styles.buttons}>
        <Button loading={make.isPending} disabled={fine.length === 0} onClick={() => make.mutate()}>
          {t('timetable:review.make', { count: fine.length })}
        </Button>
        <Button variant="secondary" onClick={back}>
          {t('timetable:review.back')}
        </Button>
      </div>
      {fine.length > 0 && (
        <details>
          <summary>{t('timetable:review.all', { count: fine.length })}</summary>
          <MeetingsTable title={t('timetable:review.fine')} meetings={fine} groups={groups} />
        </details>
      )}
    </div>
  );
}
