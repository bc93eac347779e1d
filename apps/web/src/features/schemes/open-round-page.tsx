import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { roundAddress, schemeQuery } from './schemes';
import styles from './schemes.module.css';
import { beganFor, comingTerms, isAutumn } from './terms';
import { useTermWords } from './use-term-words';
import { useSchemeTrail } from './use-scheme-trail';

/** A new run of a scheme, for the students who begin in one term. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useSchemeTrail();
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  const navigate = useNavigate();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  const { semesters } = scheme.settings;
  const firstSemester = Math.min(...semesters, Infinity);
  // Whoever is in the scheme's first semester in the terms that come.
  const coming = comingTerms(new Date());
  const cohorts = coming.map((term) =>
    Number.isFinite(firstSemester) ? beganFor(term, firstSemester) : term,
  );
  // Most studies begin in the autumn.
  const likely = Math.max(0, cohorts.findIndex(isAutumn));
  const say = useTermWords();
  const [last] = scheme.rounds;
  const form = useForm({
    defaultValues: { name: `${scheme.name} ${say(coming[likely]!)}`, cohort: cohorts[likely]! },
    onSubmit: async (values) => {
      const round = await body(
        api.POST('/api/v1/schemes/{id}/rounds', {
          params: { path: { id: schemeId } },
          headers: once.headers(),
          body: values,
        }),
      );
      await client.invalidateQueries({ queryKey: ['scheme', schemeId] });
      await client.invalidateQueries({ queryKey: ['schemes'] });
      await navigate(roundAddress(schemeId, round.id));
    },
  });
  return (
    <>
      <PageHeader title={t('schemes:open.title')} trail={trailOf(scheme)}>
        {t('schemes:open.what')}
      </PageHeader>
      {last && (
        <Paragraph>
          <Anchor asChild>
            <Link to={`${roundAddress(schemeId, last.id)}/copy`}>
              {t('schemes:copy.instead', { round: last.name })}
            </Link>
          </Anchor>
        </Paragraph>
      )}
      <div className={styles.form}>
        <Form form={form} submit={t('schemes:open.create')}>
          <TextField form={form} name="name" label={t('schemes:open.name')} required />
          <SelectField
            form={form}
            name="cohort"
            label={t('schemes:open.cohort')}
            description={t(
              semesters.length > 0 ? 'schemes:open.cohortTerms' : 'schemes:open.cohortWhat',
            )}
            options={cohorts.map((term) => ({ value: term, label: say(term) }))}
          />
        </Form>
      </div>
    </>
  );
}
