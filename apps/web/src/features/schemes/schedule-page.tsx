import { useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound } from './round';
import styles from './schemes.module.css';

/** When a round is: its days, and the last days to apply and to answer. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const callsForMentors = round.settings.mentors.some(({ apply }) => apply);
  const form = useForm({
    defaultValues: {
      startsOn: round.startsOn,
      endsOn: round.endsOn,
      applyBy: round.applyBy ?? '',
      answerBy: round.answerBy ?? '',
    },
    onSubmit: async ({ startsOn, endsOn, applyBy, answerBy }) => {
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(round.version),
          body: { startsOn, endsOn, applyBy: applyBy || null, answerBy: answerBy || null },
        }),
      );
      client.setQueryData(['round', roundId], next);
      await client.invalidateQueries({ queryKey: ['scheme'] });
      toast(t('schemes:schedule.saved'));
    },
  });
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:schedule.save')}>
        <div className={styles.sizes}>
          <DateField form={form} name="startsOn" label={t('schemes:schedule.startsOn')} required />
          <DateField form={form} name="endsOn" label={t('schemes:schedule.endsOn')} required />
        </div>
        {callsForMentors && (
          <DateField
            form={form}
            name="applyBy"
            label={t('schemes:schedule.applyBy')}
            description={t('schemes:schedule.applyByWhat')}
          />
        )}
        <DateField
          form={form}
          name="answerBy"
          label={t('schemes:schedule.answerBy')}
          description={t('schemes:schedule.answerByWhat')}
        />
      </Form>
    </div>
  );
}
