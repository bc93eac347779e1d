import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { useToast } from '../../ui/toast';
import { schemeQuery } from './schemes';
import { UnitField } from './unit-field';
import styles from './schemes.module.css';
import { useSchemeTrail } from './use-scheme-trail';

/** What the scheme is called, and which unit it belongs to: those who coordinate that unit lead it. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useSchemeTrail();
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useForm({
    defaultValues: { name: scheme.name, unitId: scheme.unitId ?? '' },
    onSubmit: async ({ name, unitId }) => {
      await body(
        api.PATCH('/api/v1/schemes/{id}', {
          params: { path: { id: schemeId } },
          headers: ifMatch(scheme.version),
          body: scheme.can.move ? { name, unitId: unitId || null } : { name },
        }),
      );
      toast(t('schemes:change.saved'));
      await client.invalidateQueries();
      await navigate(`/schemes/${schemeId}`);
    },
  });
  return (
    <>
      <PageHeader title={t('schemes:change.title')} trail={trailOf(scheme)} />
      <div className={styles.form}>
        <Form form={form} submit={t('schemes:change.save')}>
          <TextField
            form={form}
            name="name"
            label={t('schemes:new.name')}
            description={t('schemes:new.nameWhat')}
            required
          />
          {scheme.can.move && <UnitField form={form} />}
        </Form>
      </div>
    </>
  );
}
