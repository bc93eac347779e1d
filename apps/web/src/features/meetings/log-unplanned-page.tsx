import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm, type KullForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useToast } from '../../ui/toast';
import { groupQuery } from '../groups/groups';
import { useGroupName } from '../groups/group-words';
import { LogFields } from './log-fields';
import { logOf, type LogValues } from './log-values';
import { meetingFormQuery, useMeetingsChanged } from './meetings';
import styles from './meetings.module.css';

interface UnplannedValues extends LogValues {
  date: string;
  time: string;
  place: string;
}

/** A meeting that nobody had planned: when it was, and its log, in one step. */
export function Component() {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const help = useSuspenseQuery(meetingFormQuery(groupId)).data;
  const navigate = useNavigate();
  const toast = useToast();
  const changed = useMeetingsChanged();
  const once = useIdempotencyKey();
  const form = useForm<UnplannedValues>({
    draft: `log-unplanned:${groupId}`,
    defaultValues: {
      date: '',
      time: '',
      place: '',
      outcome: 'held',
      marks: {},
      presentCount: null,
      themes: [],
      topics: [],
      summary: '',
      reflection: '',
    },
    onSubmit: async ({ date, time, place, ...values }) => {
      try {
        await body(
          api.POST('/api/v1/groups/{id}/logged-meetings', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: { date, time, place: place || null, ...logOf(values, help.attendance) },
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      toast(t('meetings:log.done'));
      // Not waited for: the draft, with what is private in it, leaves the device at once.
      void changed();
      await navigate(`/groups/${groupId}`);
    },
  });
  const roll = group.members.map(({ enrolmentId, name, isProtected, isFormer }) => ({
    enrolmentId,
    name,
    isProtected,
    isFormer,
    isGuest: false,
    presence: null,
    reply: null,
  }));
  return (
    <>
      <PageHeader
        title={t('meetings:unplanned.open')}
        trail={[
          { to: '/groups', text: t('groups:place') },
          { to: `/groups/${groupId}`, text: nameOf(group) },
        ]}
      />
      <div className={styles.narrow}>
        <Form form={form} submit={t('meetings:log.save')}>
          <DateField form={form} name="date" label={t('meetings:field.date')} required />
          <TimeField form={form} name="time" label={t('meetings:field.time')} required />
          <TextField form={form} name="place" label={t('meetings:field.place')} />
          <LogFields form={form as unknown as KullForm<LogValues>} help={help} roll={roll} />
        </Form>
      </div>
    </>
  );
}
