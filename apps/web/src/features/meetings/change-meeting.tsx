import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { api, body, ifMatch } from '../../app/api/client';
import { StaleError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { localOf } from '../../ui/form/local-time';
import { SelectField } from '../../ui/form/select-field';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useTimeZone } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { closedDaysQuery } from '../closed-days/closed-days';
import { ClosedDayWarning, useClosedDay } from './closed-day-warning';
import { meetingFormQuery, useMeetingsChanged, type MeetingOnPage } from './meetings';
import { useCodeNames } from './use-code-names';
import styles from './meetings.module.css';

/** As it stands in the form: what is empty is not said. */
interface ChangedMeeting {
  date: string;
  time: string;
  minutes: number | null;
  place: string;
  link: string;
  theme: string;
}

interface ChangeMeetingProps {
  readonly meeting: MeetingOnPage;
  /** It is read anew by then, and its form made anew: the focus is on nothing. */
  readonly onChanged: () => void;
}

/** Moves a meeting that is not logged, or changes its length, place or theme; cancels it, or takes it up again. */
export function ChangeMeeting({ meeting, onChanged }: ChangeMeetingProps) {
  const { t } = useTexts();
  const zone = useTimeZone();
  const toast = useToast();
  const client = useQueryClient();
  const changed = useMeetingsChanged();
  const { choices } = useCodeNames();
  const themes = useQuery(meetingFormQuery(meeting.groupId)).data?.themes ?? [];
  const [date = '', time = ''] = localOf(meeting.startsAt, zone).split('T');
  const form = useForm<ChangedMeeting>({
    draft: `meeting:${meeting.id}:${meeting.version}`,
    defaultValues: {
      date,
      time,
      minutes: minutesOf(meeting),
      place: meeting.place ?? '',
      link: meeting.link ?? '',
      theme: meeting.theme?.code ?? '',
    },
    onSubmit: async (values) => {
      try {
        await body(
          api.PATCH('/api/v1/meetings/{id}', {
            params: { path: { id: meeting.id } },
            headers: ifMatch(meeting.version),
            body: {
              ...values,
              minutes: values.minutes ?? undefined,
              place: values.place || null,
              link: values.link || null,
              theme: values.theme || null,
              onClosedDay: closed !== undefined,
            },
          }),
        );
        toast(t('meetings:change.done'));
      } catch (error) {
        // A day may have been closed since: its warning is then what the form says next.
        void client.invalidateQueries(closedDaysQuery);
        if (error instanceof StaleError) toast(t('meetings:change.stale'), 'danger');
        else throw error;
      }
      await changed();
      onChanged();
    },
  });
  const newDate = useWatch({ control: form.control, name: 'date' });
  const closed = useClosedDay(newDate === date ? '' : newDate);
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('meetings:change.title')}
      </Heading>
      <Form
        form={form}
        submit={t(closed ? 'meetings:change.saveAllTheSame' : 'meetings:change.save')}
        actions={<CancelMeeting meeting={meeting} onChanged={onChanged} />}
      >
        <DateField form={form} name="date" label={t('meetings:field.date')} required />
        <ClosedDayWarning date={newDate} closed={closed} />
        <TimeField form={form} name="time" label={t('meetings:field.time')} required />
        <NumberField
          form={form}
          name="minutes"
          label={t('meetings:field.minutes')}
          min={10}
          max={480}
        />
        <TextField form={form} name="place" label={t('meetings:field.place')} />
        <TextField form={form} name="link" type="url" label={t('meetings:field.link')} />
        <SelectField
          form={form}
          name="theme"
          label={t('meetings:field.theme')}
          none={t('meetings:field.noTheme')}
          options={choices(withOwn(themes, meeting.theme))}
        />
      </Form>
    </section>
  );
}

const minutesOf = ({ startsAt, endsAt }: MeetingOnPage): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** Its own theme can be kept, although the round has it no more. */
const withOwn = <T extends NonNullable<MeetingOnPage['theme']>>(
  themes: readonly T[],
  own: MeetingOnPage['theme'],
): NonNullable<MeetingOnPage['theme']>[] =>
  own && themes.every(({ code }) => code !== own.code) ? [...themes, own] : [...themes];

function CancelMeeting({ meeting, onChanged }: ChangeMeetingProps) {
  const { t } = useTexts();
  const toast = useToast();
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
    onSuccess: () =>
      toast(t(isCancelled ? 'meetings:change.takenUp' : 'meetings:change.cancelled')),
    onSettled: async () => {
      setAsks(false);
      await changed();
      onChanged();
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
