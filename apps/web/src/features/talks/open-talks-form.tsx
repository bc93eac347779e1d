import { Details, Heading } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { ClosedDayWarning, useClosedDay } from '../meetings/closed-day-warning';
import { useTalksChanged, type Talks } from './talks';
import styles from './talks.module.css';

interface OpenTalksFormProps {
  readonly talks: Talks;
  /** Nothing is open yet, so that this is what to do. */
  readonly isFirst: boolean;
}

/** Times one after the other on one day. */
export function OpenTalksForm({ talks, isFirst }: OpenTalksFormProps) {
  const { t } = useTexts();
  if (isFirst)
    return (
      <section className={styles.section}>
        <Heading level={2} data-size="xs">
          {t('talks:open')}
        </Heading>
        <Times talks={talks} />
      </section>
    );
  return (
    <Details variant="default" className={styles.section}>
      <Details.Summary>{t('talks:openMore')}</Details.Summary>
      <Details.Content>
        <Times talks={talks} />
      </Details.Content>
    </Details>
  );
}

function Times({ talks: { groupId, minutes, students } }: { readonly talks: Talks }) {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useTalksChanged();
  const once = useIdempotencyKey();
  const lacking = students?.filter(({ isComplete }) => !isComplete).length ?? 0;
  const empty = {
    ...{ date: '', time: '', minutes: minutes as number | null, pause: 0 as number | null },
    ...{ count: Math.min(Math.max(lacking, 1), 20) as number | null, place: '', link: '' },
  };
  const form = useForm({
    draft: `talks:${groupId}`,
    defaultValues: empty,
    onSubmit: async (values) => {
      try {
        await body(
          api.POST('/api/v1/groups/{id}/talks', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: {
              ...{ date: values.date, time: values.time, count: values.count ?? 1 },
              ...{ minutes: values.minutes ?? minutes, pause: values.pause ?? 0 },
              ...{ place: values.place || null, link: values.link || null },
            },
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      once.renew();
      toast(t('talks:opened', { count: values.count ?? 1 }));
      form.startOver();
      await changed();
    },
  });
  const date = useWatch({ control: form.control, name: 'date' });
  const closed = useClosedDay(date);
  return (
    <Form form={form} submit={t('talks:openThem')}>
      <div className={styles.fields}>
        <DateField form={form} name="date" label={t('talks:field.date')} required />
        <TimeField form={form} name="time" label={t('talks:field.from')} required />
      </div>
      <ClosedDayWarning says="talks:field.onClosedDay" date={date} closed={closed} />
      <div className={styles.fields}>
        <NumberField form={form} name="count" label={t('talks:field.count')} min={1} max={20} />
        <NumberField
          form={form}
          name="minutes"
          label={t('talks:field.minutes')}
          min={5}
          max={480}
        />
        <NumberField form={form} name="pause" label={t('talks:field.pause')} min={0} max={120} />
      </div>
      <TextField form={form} name="place" label={t('talks:field.place')} />
      <TextField form={form} name="link" type="url" label={t('talks:field.link')} />
    </Form>
  );
}
