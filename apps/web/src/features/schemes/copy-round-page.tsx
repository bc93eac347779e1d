import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { CheckboxField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';
import { useRound } from './round';
import { roundAddress } from './schemes';
import styles from './schemes.module.css';
import { codeOf, numberOf } from './terms';
import { useTermWords } from './use-term-words';

/** Last year's round once more, for another cohort: its set-up, and its mentors to be asked back. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId, schemeId } = useRound();
  const say = useTermWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  // The same season next year first.
  const cohorts = [2, 1, 3, 4].map((terms) => codeOf(numberOf(round.cohort) + terms));
  const [nextYear = ''] = cohorts;
  const form = useForm({
    defaultValues: {
      name: `${round.schemeName} ${say(nextYear)}`,
      cohort: nextYear,
      inviteBack: true,
    },
    onSubmit: async (values) => {
      const copied = await body(
        api.POST('/api/v1/rounds/{id}/copies', {
          params: { path: { id: roundId } },
          headers: once.headers(),
          body: values,
        }),
      );
      await client.invalidateQueries({ queryKey: ['scheme', schemeId] });
      await client.invalidateQueries({ queryKey: ['schemes'] });
      await navigate(roundAddress(schemeId, copied.roundId));
    },
  });
  const cohort = useWatch({ control: form.control, name: 'cohort' });
  const preview = useQuery({
    queryKey: ['round', roundId, 'copy', cohort],
    queryFn: () =>
      body(
        api.GET('/api/v1/rounds/{id}/copies/preview', {
          params: { path: { id: roundId }, query: { cohort } },
        }),
      ),
  }).data;
  return (
    <div className={styles.form}>
      <Heading level={2} data-size="xs">
        {t('schemes:copy.title')}
      </Heading>
      <Paragraph>{t('schemes:copy.what')}</Paragraph>
      <Form form={form} submit={t('schemes:copy.create')}>
        <TextField form={form} name="name" label={t('schemes:open.name')} required />
        <SelectField
          form={form}
          name="cohort"
          label={t('schemes:open.cohort')}
          options={cohorts.map((term) => ({ value: term, label: say(term) }))}
        />
        {preview && <Preview preview={preview} />}
        {preview && preview.mentors > 0 && (
          <CheckboxField
            form={form}
            name="inviteBack"
            label={t('schemes:copy.inviteBack', { count: preview.mentors })}
            description={t('schemes:copy.inviteBackWhat')}
          />
        )}
      </Form>
    </div>
  );
}

/** The days as they will be, and what is not as it was. */
function Preview({ preview }: { readonly preview: components['schemas']['CopyPreview'] }) {
  const { t } = useTexts();
  const { date, list } = useFormats();
  const say = useTermWords();
  const { startsOn, endsOn, terms, applyBy, answerBy, fromScheme } = preview;
  const stretch = (of: { startsOn: string; endsOn: string }): string =>
    t('schemes:rounds.period', { from: date(of.startsOn), to: date(of.endsOn) });
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph data-size="sm">
        {t('schemes:copy.days', { period: stretch({ startsOn, endsOn }) })}
      </Paragraph>
      {terms.length > 0 && (
        <ul>
          {terms.map((term) => (
            <li key={term.term}>
              {say(term.term)}: {stretch(term)}
            </li>
          ))}
        </ul>
      )}
      {applyBy && (
        <Paragraph data-size="sm">{t('schemes:copy.applyBy', { date: date(applyBy) })}</Paragraph>
      )}
      {answerBy && (
        <Paragraph data-size="sm">{t('schemes:copy.answerBy', { date: date(answerBy) })}</Paragraph>
      )}
      {fromScheme.length > 0 && (
        <Paragraph data-size="sm">
          {t('schemes:copy.fromScheme', {
            parts: list(fromScheme.map((part) => t(`schemes:part.${part}`))),
          })}
        </Paragraph>
      )}
    </Alert>
  );
}
