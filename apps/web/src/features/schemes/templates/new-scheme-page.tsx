import { Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../../app/api/client';
import { useIdempotencyKey } from '../../../app/api/idempotency';
import { useTexts } from '../../../app/i18n/use-texts';
import { NotFoundPage } from '../../../app/not-found-page';
import { Form } from '../../../ui/form/form';
import { TextField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { PageHeader } from '../../../ui/page-header';
import { schemesQuery, templatesQuery, type SchemeTemplate } from '../schemes';
import styles from '../schemes.module.css';
import { UnitField } from '../unit-field';
import { OwnFacts } from './own-facts';
import { TemplateFacts } from './template-facts';

/** One template, and the scheme that is made of it: the coordinator's own from then on. */
export function Component() {
  const { templateKey } = useParams();
  const { templates } = useSuspenseQuery(templatesQuery).data;
  const template = templates.find(({ key }) => key === templateKey);
  return template ? <NewScheme template={template} /> : <NotFoundPage />;
}

function NewScheme({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const once = useIdempotencyKey();
  const { units, can } = useSuspenseQuery(schemesQuery).data;
  const firstUnit = can.createForAll ? '' : (units[0]?.id ?? '');
  const form = useForm({
    defaultValues: { name: template.name[language], unitId: firstUnit },
    onSubmit: async ({ name, unitId }) => {
      const scheme = await body(
        api.POST('/api/v1/schemes', {
          headers: once.headers(),
          body: { templateKey: template.key, name, unitId: unitId || null },
        }),
      );
      await client.invalidateQueries({ queryKey: schemesQuery.queryKey });
      await navigate(`/schemes/${scheme.id}/rounds/new`);
    },
  });
  return (
    <>
      <PageHeader
        title={template.name[language]}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: '/schemes/new', text: t('schemes:new.title') },
        ]}
      >
        <Paragraph>{template.summary[language]}</Paragraph>
      </PageHeader>
      <div className={styles.template}>
        {template.own ? (
          <OwnFacts template={template} own={template.own} />
        ) : (
          <TemplateFacts template={template} />
        )}
        <div className={styles.form}>
          <Form form={form} submit={t('schemes:new.create')}>
            <TextField
              form={form}
              name="name"
              label={t('schemes:new.name')}
              description={t('schemes:new.nameWhat')}
              required
            />
            <UnitField form={form} />
          </Form>
        </div>
      </div>
    </>
  );
}
