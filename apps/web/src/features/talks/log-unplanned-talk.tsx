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
import { useTalksChanged, type Talks } from './talks';
import { TopicsField } from './topics-field';
import { useMentorName } from './use-mentor-name';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

interface LogUnplannedTalkProps {
  readonly talks: Pick<Talks, 'groupId' | 'students' | 'topics' | 'mentors'>;
}

/** A talk that came about without a booking: by its mentor, or by a coordinator for one. */
export function LogUnplannedTalk({ talks }: LogUnplannedTalkProps) {
  const { groupId, topics } = talks;
  const students = talks.students ?? [];
  const mentors = talks.mentors ?? [];
  const { t } = useTexts();
  const toast = useToast();
  const nameOf = useStudentName();
  const nameOfMentor = useMentorName();
  const changed = useTalksChanged();
  const once = useIdempotencyKey();
  const form = useForm({
    draft: `unplanned-talk:${groupId}`,
    defaultValues: { mentorId: '', studentId: '', date: '', time: '', topics: [] as string[] },
    onSubmit: async ({ mentorId, ...log }) => {
      try {
        await body(
          api.POST('/api/v1/groups/{id}/logged-talks', {
            params: { path: { id: groupId } },
            headers: once.headers(),
            body: { ...log, mentorId: mentorId || null },
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
    <Details variant="default" className={styles.section} defaultOpen={form.isRestored}>
      <Details.Summary>{t('talks:unplanned')}</Details.Summary>
      <Details.Content>
        <Form form={form} submit={t('talks:logIt')}>
          {mentors.length > 1 && (
            <SelectField
              form={form}
              name="mentorId"
              label={t('talks:field.mentor')}
              none={t('talks:field.chooseMentor')}
              options={mentors.map((mentor) => ({
                value: mentor.enrolmentId,
                label: nameOfMentor(mentor),
              }))}
            />
          )}
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
