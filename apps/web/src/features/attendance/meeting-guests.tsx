import { Button, Details } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useFailureToast, useToast } from '../../ui/toast';
import { meetingQuery, type MeetingOnPage } from '../meetings/meetings';
import styles from './attendance.module.css';

/** Students of other groups at a meeting that was held: the mentor adds them, and takes them away. */
export function MeetingGuests({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const { attendance, can, state } = meeting;
  if (!attendance || !can.log || state !== 'held') return null;
  const guests = attendance.filter(({ isGuest }) => isGuest);
  return (
    <>
      {guests.map(({ enrolmentId, name }) => (
        <RemoveGuest
          key={enrolmentId}
          {...{ meetingId: meeting.id, enrolmentId, name: name ?? t('groups:protected') }}
        />
      ))}
      <Details>
        <Details.Summary>{t('attendance:guest.open')}</Details.Summary>
        <Details.Content>
          <AddGuest meetingId={meeting.id} />
        </Details.Content>
      </Details>
    </>
  );
}

function AddGuest({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm({
    defaultValues: { who: '' },
    onSubmit: async ({ who }) => {
      const meeting = await body(
        api.POST('/api/v1/meetings/{id}/guests', {
          params: { path: { id: meetingId } },
          body: { who },
        }),
      );
      client.setQueryData(meetingQuery(meetingId).queryKey, meeting);
      form.reset({ who: '' });
      toast(t('attendance:guest.added'));
    },
  });
  return (
    <Form form={form} submit={t('attendance:guest.add')}>
      <TextField
        form={form}
        name="who"
        label={t('attendance:guest.who')}
        description={t('attendance:guest.whoWhat')}
        required
      />
    </Form>
  );
}

interface RemoveGuestProps {
  readonly meetingId: string;
  readonly enrolmentId: string;
  readonly name: string;
}

function RemoveGuest({ meetingId, enrolmentId, name }: RemoveGuestProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const remove = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/meetings/{id}/guest-removals', {
          params: { path: { id: meetingId } },
          body: { enrolmentId },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (meeting) => {
      client.setQueryData(meetingQuery(meetingId).queryKey, meeting);
      toast(t('attendance:guest.removed'));
    },
  });
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      className={styles.start}
      loading={remove.isPending}
      onClick={() => remove.mutate()}
    >
      {t('attendance:guest.remove', { name })}
    </Button>
  );
}
