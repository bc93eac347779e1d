import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { schemesQuery, templatesQuery, type SchemeTemplate } from './schemes';
import { UnitField } from './unit-field';
import styles from './schemes.module.css';

/** A new scheme begins as a template, and is the coordinator's own from then on. */
export function Component() {
  const { t, language } = useTexts();
  const { templates } = useSuspenseQuery(templatesQuery).data;
  const [key, choose] = useState(templates[0]?.key ?? '');
  const template = templates.find((each) => each.key === key);
  return (
    <>
      <PageHeader
        title={t('schemes:new.title')}
        trail={[{ to: '/schemes', text: t('schemes:place') }]}
      />
      <div className={styles.template}>
        <Choices
          kind="radio"
          legend={t('schemes:new.template')}
          options={templates.map((each) => ({
            value: each.key,
            label: each.name[language],
            description: each.summary[language],
          }))}
          chosen={[key]}
          choose={([chosen]) => choose(chosen ?? key)}
        />
        {template && <Facts template={template} />}
        {template && <NameIt key={template.key} template={template} />}
      </div>
    </>
  );
}

function Facts({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  return (
    <Card>
      <Heading level={2} data-size="2xs">
        {t('schemes:new.facts')}
      </Heading>
      <dl className={styles.facts}>
        {template.facts.map(({ about, text }) => (
          <div key={about} className={styles.fact}>
            <dt>{t(`schemes:fact.${about}`)}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <Heading level={2} data-size="2xs">
        {t('schemes:new.choices')}
      </Heading>
      <ul>
        {template.choices.map((choice) => (
          <li key={choice.nb}>{choice[language]}</li>
        ))}
      </ul>
      <Paragraph data-size="sm">
        {t('schemes:new.source', { source: template.source.title[language] })}
      </Paragraph>
    </Card>
  );
}

function NameIt({ template }: { readonly template: SchemeTemplate }) {
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
  );
}
