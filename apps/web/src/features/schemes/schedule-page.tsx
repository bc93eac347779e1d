import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { LeaveGuard } from '../../ui/form/leave-guard';
import { SelectField } from '../../ui/form/select-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { programmesQuery, useRound } from './round';
import { scheduleOf, type Schedule } from './schedule';
import styles from './schemes.module.css';
import { numberOf, termsAround } from './terms';
import { TermsFields } from './terms-fields';
import { useTermWords } from './use-term-words';

/** When a round is and for whom: its terms, last days, cohorts and programmes. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const programmes = useSuspenseQuery(programmesQuery).data;
  const client = useQueryClient();
  const toast = useToast();
  const say = useTermWords();
  const callsForMentors = round.settings.mentors.some(({ apply }) => apply);
  const form = useForm<Schedule>({
    defaultValues: scheduleOf(round),
    onSubmit: async ({ applyBy, answerBy, ...rest }) => {
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(round.version),
          body: { ...rest, applyBy: applyBy || null, answerBy: answerBy || null },
        }),
      );
      client.setQueryData(['round', roundId], next);
      form.reset(scheduleOf(next));
      await client.invalidateQueries({ queryKey: ['scheme'] });
      await client.invalidateQueries({ queryKey: ['rounds', roundId] });
      toast(t('schemes:schedule.saved'));
    },
  });
  const terms = [...new Set([...termsAround(new Date()), round.cohort, ...round.moreCohorts])];
  const cohorts = terms
    .sort((a, b) => numberOf(b) - numberOf(a))
    .map((value) => ({ value, label: say(value) }));
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:schedule.save')}>
        <TermsFields form={form} />
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
        <SelectField
          form={form}
          name="cohort"
          label={t('schemes:open.cohort')}
          description={t('schemes:schedule.cohortWhat')}
          options={cohorts}
        />
        <details open={round.moreCohorts.length > 0}>
          <summary>{t('schemes:schedule.more')}</summary>
          <ChoicesField
            form={form}
            name="moreCohorts"
            kind="checkbox"
            look="chips"
            label={t('schemes:schedule.moreCohorts')}
            description={t('schemes:schedule.moreCohortsWhat')}
            options={cohorts}
          />
        </details>
        {programmes.length > 0 && (
          <details open={round.programmeIds.length > 0}>
            <summary>{t('schemes:schedule.someProgrammes')}</summary>
            <ChoicesField
              form={form}
              name="programmeIds"
              kind="checkbox"
              label={t('schemes:schedule.programmes')}
              description={t('schemes:schedule.programmesWhat')}
              options={programmes.map(({ id, name, code }) => ({
                value: id,
                label: `${name} (${code})`,
              }))}
            />
          </details>
        )}
      </Form>
      <LeaveGuard form={form} />
      {round.can.run && (
        <Anchor asChild className={styles.after}>
          <Link to="../copy" relative="path">
            {t('schemes:copy.open')}
          </Link>
        </Anchor>
      )}
    </div>
  );
}
