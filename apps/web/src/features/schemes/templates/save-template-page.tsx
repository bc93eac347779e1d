import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../../app/api/client';
import { useIdempotencyKey } from '../../../app/api/idempotency';
import { useTexts } from '../../../app/i18n/use-texts';
import { Form } from '../../../ui/form/form';
import { TextArea, TextField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { PageHeader } from '../../../ui/page-header';
import { useToast } from '../../../ui/toast';
import { schemeQuery, templatesQuery } from '../schemes';
import styles from '../schemes.module.css';
import { useSchemeTrail } from '../use-scheme-trail';

/** A scheme as it is set up, for others at the institution to start from. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useSchemeTrail();
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const once = useIdempotencyKey();
  const form = useForm({
    draft: `template-of:${schemeId}`,
    defaultValues: { name: scheme.name, summary: '' },
    onSubmit: async (values, draft) => {
      const template = await body(
        api.POST('/api/v1/schemes/{id}/template', {
          params: { path: { id: schemeId } },
          headers: once.headers(),
          body: values,
        }),
      );
      draft.discard();
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
      toast(t('schemes:own.saved'));
      await navigate(`/schemes/new/${template.key}`);
    },
  });
  return (
    <>
      <PageHeader title={t('schemes:own.save')} trail={trailOf(scheme)}>
        {t('schemes:own.saveWhat')}
      </PageHeader>
      <div className={styles.form}>
        <Form form={form} submit={t('schemes:own.save')}>
          <TextField form={form} name="name" label={t('schemes:own.name')} required />
          <TextArea
            form={form}
            name="summary"
            label={t('schemes:own.summary')}
            description={t('schemes:own.summaryWhat')}
            most={1000}
            required={false}
          />
        </Form>
      </div>
    </>
  );
}
