import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { nextPage } from '../../app/session/next-page';
import { useSession, useStartSession } from '../../app/session/session';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast } from '../../ui/toast';
import { DemoChoices } from './demo-choices';
import { DemoSearch } from './demo-search';
import styles from './sign-in-page.module.css';

/** Where one becomes somebody: in the demo, one of its invented people. */
export function Component() {
  const { t } = useTexts();
  const session = useSession();
  const next = nextPage(useSearchParams()[0].get('next'));
  const navigate = useNavigate();
  const start = useStartSession();
  const failed = useFailureToast();
  const signIn = useMutation({
    mutationFn: async (personId: string) => {
      await body(api.POST('/api/v1/demo/session', { body: { personId } }));
      await start(await body(api.GET('/api/v1/session')));
    },
    onSuccess: () => navigate(next),
    onError: failed,
  });
  if (session.person && !signIn.isPending) return <Navigate to={next} replace />;
  return (
    <>
      <PageHeader title={t('session:signIn.title')}>
        <Paragraph>{t('session:signIn.what')}</Paragraph>
      </PageHeader>
      {session.demo ? (
        <div className={styles.demo}>
          <DemoChoices choose={signIn.mutate} chosen={signIn.variables} busy={signIn.isPending} />
          <DemoSearch choose={signIn.mutate} busy={signIn.isPending} />
          <Anchor asChild>
            <Link to="/sent-mails">{t('session:demo.sentMails')}</Link>
          </Anchor>
        </div>
      ) : (
        <Paragraph>{t('session:signIn.closed')}</Paragraph>
      )}
    </>
  );
}
