import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../../app/api/client';
import { useTexts } from '../../../app/i18n/use-texts';
import { NotFoundPage } from '../../../app/not-found-page';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Form } from '../../../ui/form/form';
import { TextArea, TextField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { PageHeader } from '../../../ui/page-header';
import { useFailureToast, useToast } from '../../../ui/toast';
import { templatesQuery, type OwnTemplate, type SchemeTemplate } from '../schemes';
import styles from '../schemes.module.css';
import { LocksField } from '../settings/locks-field';

/** A template of the institution's own: its name, what is locked in it, and the end of it. */
export function Component() {
  const { templateKey } = useParams();
  const { templates } = useSuspenseQuery(templatesQuery).data;
  const template = templates.find(({ key }) => key === templateKey);
  const own = template?.own;
  if (!template || !own || !(own.can.change || own.can.lock)) return <NotFoundPage />;
  return <ChangeTemplate template={template} own={own} />;
}

interface OwnProps {
  readonly template: SchemeTemplate;
  readonly own: OwnTemplate;
}

function ChangeTemplate({ template, own }: OwnProps) {
  const { t, language } = useTexts();
  return (
    <>
      <PageHeader
        title={t('schemes:own.change')}
        trail={[
          { to: '/schemes/new', text: t('schemes:new.title') },
          { to: `/schemes/new/${template.key}`, text: template.name[language] },
        ]}
      >
        {t('schemes:own.changeWhat')}
      </PageHeader>
      <div className={styles.template}>
        {own.can.change && <Rename template={template} own={own} />}
        {own.can.lock && <Lock template={template} own={own} />}
        {own.can.change && <Remove template={template} />}
      </div>
    </>
  );
}

/** What all forms here do when they have been sent. */
function useSaved(): () => Promise<void> {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  return async () => {
    await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    toast(t('schemes:own.changed'));
  };
}

function Rename({ template, own }: OwnProps) {
  const { t, language } = useTexts();
  const saved = useSaved();
  const form = useForm({
    draft: `template:${template.key}:${own.version}`,
    defaultValues: { name: template.name[language], summary: template.summary[language] },
    onSubmit: async (values) => {
      await body(
        api.PATCH('/api/v1/own-templates/{id}', {
          params: { path: { id: template.key } },
          headers: ifMatch(own.version),
          body: values,
        }),
      );
      await saved();
    },
  });
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:own.rename')}>
        <TextField form={form} name="name" label={t('schemes:own.name')} required />
        <TextArea
          form={form}
          name="summary"
          label={t('schemes:own.summary')}
          most={1000}
          required={false}
        />
      </Form>
    </div>
  );
}

function Lock({ template, own }: OwnProps) {
  const { t } = useTexts();
  const saved = useSaved();
  const form = useForm({
    defaultValues: { locks: own.locks.parts },
    onSubmit: async ({ locks }) => {
      await body(
        api.PUT('/api/v1/own-templates/{id}/locks', {
          params: { path: { id: template.key } },
          headers: ifMatch(own.version),
          body: { locks },
        }),
      );
      await saved();
    },
  });
  return (
    <section aria-labelledby="locks" className={styles.form}>
      <Heading id="locks" level={2} data-size="xs">
        {t('schemes:locks.title')}
      </Heading>
      <Paragraph>{t('schemes:locks.ofTemplate')}</Paragraph>
      <Form form={form} submit={t('schemes:locks.save')}>
        <LocksField form={form} name="locks" />
      </Form>
    </section>
  );
}

function Remove({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  const [asking, ask] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const remove = useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/own-templates/{id}', { params: { path: { id: template.key } } })),
    onError: useFailureToast(),
    onSuccess: async () => {
      toast(t('schemes:own.removed'));
      await navigate('/schemes/new');
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    },
    onSettled: () => ask(false),
  });
  return (
    <div>
      <Button variant="secondary" data-color="danger" onClick={() => ask(true)}>
        {t('schemes:own.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('schemes:own.removeTitle', { name: template.name[language] })}
        confirm={t('schemes:own.remove')}
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('schemes:own.removeWhat')}</Paragraph>
      </ConfirmDialog>
    </div>
  );
}
