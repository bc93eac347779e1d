import { Button, Card } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useFieldArray } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { NotFoundPage } from '../../app/not-found-page';
import { TimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { LeaveGuard } from '../../ui/form/leave-guard';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { sayWeekday } from '../../ui/time/say-weekday';
import { useToast } from '../../ui/toast';
import { dropInQuery, type DropInMentor } from './drop-in';
import styles from './drop-in.module.css';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NEW = { weekday: '1', startsAt: '', endsAt: '', place: '' };

/** When a mentor is there: said by the mentor, or by who runs the round. */
export function Component() {
  const { roundId = '', enrolmentId } = useParams();
  const { mentors } = useSuspenseQuery(dropInQuery(roundId)).data;
  const mentor = mentors.find((one) => one.enrolmentId === enrolmentId);
  return mentor?.can.change ? <KeepHours mentor={mentor} roundId={roundId} /> : <NotFoundPage />;
}

interface KeepHoursProps {
  readonly mentor: DropInMentor;
  readonly roundId: string;
}

function KeepHours({ mentor, roundId }: KeepHoursProps) {
  const { t, language } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const shown = mentor.hours.map((one) => ({ ...one, weekday: String(one.weekday) }));
  const form = useForm({
    defaultValues: { hours: shown.length > 0 ? shown : [NEW] },
    onSubmit: async ({ hours }) => {
      const next = await body(
        api.PUT('/api/v1/enrolments/{id}/drop-in', {
          params: { path: { id: mentor.enrolmentId } },
          headers: ifMatch(mentor.version),
          body: { hours: hours.map((one) => ({ ...one, weekday: Number(one.weekday) })) },
        }),
      );
      client.setQueryData(dropInQuery(roundId).queryKey, next);
      form.reset({ hours });
      void client.invalidateQueries({ queryKey: ['home'] });
      toast(t('drop-in:saved'));
      setTimeout(() => void navigate(`/rounds/${roundId}/drop-in`));
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'hours' });
  return (
    <>
      <PageHeader
        title={t('drop-in:changeOf', { name: mentor.name })}
        trail={[{ to: `/rounds/${roundId}/drop-in`, text: t('drop-in:title') }]}
      >
        {t('drop-in:readers')}
      </PageHeader>
      <Form form={form} submit={t('drop-in:save')}>
        {fields.map(({ id }, i) => (
          <Card key={id} className={styles.mentor}>
            <div className={styles.fields}>
              <SelectField
                form={form}
                name={`hours.${i}.weekday`}
                label={t('drop-in:day')}
                options={WEEKDAYS.map((day) => ({
                  value: String(day),
                  label: sayWeekday(day, language),
                }))}
              />
              <TimeField
                form={form}
                name={`hours.${i}.startsAt`}
                label={t('drop-in:from')}
                required
              />
              <TimeField form={form} name={`hours.${i}.endsAt`} label={t('drop-in:to')} required />
            </div>
            <TextField form={form} name={`hours.${i}.place`} label={t('drop-in:place')} required />
            <div>
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                onClick={() => remove(i)}
              >
                {t('drop-in:remove', { number: i + 1 })}
              </Button>
            </div>
          </Card>
        ))}
        {fields.length < 20 && (
          <div>
            <Button variant="secondary" data-size="sm" onClick={() => append(NEW)}>
              {t('drop-in:add')}
            </Button>
          </div>
        )}
      </Form>
      <LeaveGuard form={form} />
    </>
  );
}
