import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body, ifMatch } from '../../../app/api/client';
import { useTexts } from '../../../app/i18n/use-texts';
import { Form } from '../../../ui/form/form';
import { useForm } from '../../../ui/form/use-form';
import { PageHeader } from '../../../ui/page-header';
import { useToast } from '../../../ui/toast';
import { schemeQuery } from '../schemes';
import styles from '../schemes.module.css';
import { LocksField } from './locks-field';
import { useSchemeTrail } from '../use-scheme-trail';

/** What those who coordinate a scheme cannot change in it, nor in its rounds. */
export function Component() {
  const { t } = useTexts();
  const trailOf = useSchemeTrail();
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useForm({
    defaultValues: { locks: scheme.locks.parts },
    onSubmit: async ({ locks }) => {
      await body(
        api.PUT('/api/v1/schemes/{id}/locks', {
          params: { path: { id: schemeId } },
          headers: ifMatch(scheme.version),
          body: { locks },
        }),
      );
      toast(t('schemes:locks.saved'));
      await client.invalidateQueries();
      await navigate(`/schemes/${schemeId}`);
    },
  });
  return (
    <>
      <PageHeader title={t('schemes:locks.title')} trail={trailOf(scheme)}>
        {t('schemes:locks.what')}
      </PageHeader>
      <div className={styles.form}>
        <Form form={form} submit={t('schemes:locks.save')}>
          <LocksField form={form} name="locks" />
        </Form>
      </div>
    </>
  );
}
