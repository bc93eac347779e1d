import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { StaleError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { localOf } from '../../ui/form/local-time';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useTimeZone } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useMeetingsChanged, type MeetingOnPage } from './meetings';
import styles from './meetings.module.css';

/** Moves a meeting that is not logged, or changes its place; cancels it, or takes it up again. */
export function ChangeMeeting({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const zone = useTimeZone();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const [date = '', time = ''] = localOf(meeting.startsAt, zone).split('T');
  const form = useForm({
    defaultValues: { date, time, place: meeting.place ?? '', link: meeting.link ?? '' },
    onSubmit: async (values) => {
      try {
        await body(
          api.PATCH('/api/v1/meetings/{id}', {
            params: { path: { id: meeting.id } },
            headers: ifMatch(meeting.version),
            body: { ...values, place: values.place || null, link: values.link || null },
          }),
        );
      } catch (error) {
        if (error instanceof StaleError) toast(t('meetings:change.stale'), 'danger');
        else throw error;
      }
      await changed();
    },
  });
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('meetings:change.title')}
      </Heading>
      <Form
        form={form}
        submit={t('meetings:change.save')}
        actions={<CancelMeeting meeting={meeting} />}
      >
        <DateField form={form} name="date" label={t('meetings:field.date')} required />
        <TimeField form={form} name="time" label={t('meetings:field.time')} required />
        <TextField form={form} name="place" label={t('meetings:field.place')} />
        <TextField form={form} name="link" type="url" label={t('meetings:field.link')} />
      </Form>
    </section>
  );
}

function CancelMeeting({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const changed = useMeetingsChanged();
  const fail = useFailureToast();
  const [asks, setAsks] = useState(false);
  const isCancelled = meeting.state === 'cancelled';
  const change = useMutation({
    mutationFn: () =>
      body(
        api.PATCH('/api/v1/meetings/{id}', {
          params: { path: { id: meeting.id } },
          headers: ifMatch(meeting.version),
          body: { cancelled: !isCancelled },
        }),
      ),
    onError: fail,
    onSettled: async () => {
      setAsks(false);
      await changed();
    },
  });
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        loading={change.isPending}
        onClick={() => (isCancelled ? change.mutate() : setAsks(true))}
      >
        {t(isCancelled ? 'meetings:change.takeUp' : 'meetings:change.cancel')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('meetings:change.cancelTitle')}
        confirm={t('meetings:change.cancel')}
        onConfirm={() => change.mutate()}
        onCancel={() => setAsks(false)}
        busy={change.isPending}
        danger
      >
        <Paragraph>{t('meetings:change.cancelWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
