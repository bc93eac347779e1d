import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body, ifMatch } from '../../../app/api/client';
import { useTexts } from '../../../app/i18n/use-texts';
import { Form } from '../../../ui/form/form';
import { LeaveGuard } from '../../../ui/form/leave-guard';
import { TextField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { PageHeader } from '../../../ui/page-header';
import { useToast } from '../../../ui/toast';
import { schemeQuery } from '../schemes';
import styles from '../schemes.module.css';
import { SettingsEditor } from './settings-editor';
import { settingsOf, valuesOf } from './settings-form';
import { useSchemeTrail } from '../use-scheme-trail';

/** What the scheme's new rounds start from. Those there are keep what they have. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useSchemeTrail();
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm({
    defaultValues: { name: scheme.name, settings: valuesOf(scheme.settings, scheme.wishes) },
    onSubmit: async ({ name, settings }) => {
      const next = await body(
        api.PATCH('/api/v1/schemes/{id}', {
          params: { path: { id: schemeId } },
          headers: ifMatch(scheme.version),
          body: { name, settings: settingsOf(settings, scheme.settings) },
        }),
      );
      client.setQueryData(['scheme', schemeId], next);
      form.reset({ name: next.name, settings: valuesOf(next.settings, next.wishes) });
      await client.invalidateQueries({ queryKey: ['schemes'] });
      toast(t('schemes:settings.saved'));
    },
  });
  return (
    <>
      <PageHeader title={t('schemes:settings.ofScheme')} trail={trailOf(scheme)}>
        {t('schemes:settings.ofSchemeWhat')}
      </PageHeader>
      <div className={styles.form}>
        <Form form={form} submit={t('schemes:settings.save')}>
          <TextField
            form={form}
            name="name"
            label={t('schemes:new.name')}
            description={t('schemes:new.nameWhat')}
            required
          />
          <SettingsEditor
            form={form}
            wishes={scheme.wishes}
            locks={scheme.locks}
            mayChangeLocked={scheme.can.lock}
          />
        </Form>
        <LeaveGuard form={form} />
      </div>
    </>
  );
}
