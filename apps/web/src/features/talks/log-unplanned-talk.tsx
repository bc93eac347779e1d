import { Details } from '@digdir/designsystemet-react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useTalksChanged, type StudentOfTalks, type Talks } from './talks';
import { TopicsField } from './topics-field';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

interface LogUnplannedTalkProps {
  readonly groupId: string;
  readonly students: readonly StudentOfTalks[];
  readonly topics: Talks['topics'];
}

/** A talk that came about without a booking. */
export function LogUnplannedTalk({ groupId, students, topics }: LogUnplannedTalkProps) {
  const { t } = useTexts();
  const toast = useToast();
  const nameOf = useStudentName();
  const changed = useTalksChanged();
  const once = useIdempotencyKey();
  const form = useForm({
    defaultValues: { studentId: '', date: '', time: '', topics: [] as string[] },
    onSubmit: async (log) => {
      try {
        await body(
          api.POST('/api/v1/groups/{id}/logged-talks', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: log,
          }),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      once.renew();
      toast(t('talks:logged'));
      form.startOver();
      await changed();
    },
  });
  if (students.length === 0) return null;
  return (
    <Details variant="default" className={styles.section}>
      <Details.Summary>{t('talks:unplanned')}</Details.Summary>
      <Details.Content>
        <Form form={form} submit={t('talks:logIt')}>
          <SelectField
            form={form}
            name="studentId"
            label={t('talks:field.student')}
            none={t('talks:field.choose')}
            options={students.map((student) => ({
              value: student.enrolmentId,
              label: nameOf(student),
            }))}
          />
          <div className={styles.fields}>
            <DateField form={form} name="date" label={t('talks:field.date')} required />
            <TimeField form={form} name="time" label={t('talks:field.time')} required />
          </div>
          <TopicsField form={form} topics={topics} />
        </Form>
      </Details.Content>
    </Details>
  );
}
