import { Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useStartSession } from '../../app/session/session';
import { Failure } from '../../ui/failure';
import { PageHeader } from '../../ui/page-header';
import styles from './sign-in-page.module.css';

/** What the mailed link opens: one button. That it was opened, by whatever scans mail, does nothing. */
export function Component() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const start = useStartSession();
  // Once: the address loses its secret before anything else is done on the page.
  const [token] = useState(() => location.hash.slice(1));
  const enter = useMutation({
    mutationFn: async () => {
      await body(api.POST('/api/v1/sign-in/email/link', { body: { token } }));
      history.replaceState(history.state, '', location.pathname);
      await start(await body(api.GET('/api/v1/session')));
      await navigate('/', { replace: true });
    },
  });
  return (
    <div className={styles.refused}>
      <PageHeader title={t('session:email.linkTitle')}>
        <Paragraph>{t('session:email.linkWhat')}</Paragraph>
      </PageHeader>
      {enter.isError ? (
        <>
          <Failure error={enter.error} />
          <Paragraph>
            <Anchor asChild>
              <Link to="/sign-in">{t('session:email.askAgain')}</Link>
            </Anchor>
          </Paragraph>
        </>
      ) : (
        <Button
          className={styles.door}
          loading={enter.isPending || enter.isSuccess}
          onClick={() => enter.mutate()}
        >
          {t('session:email.enter')}
        </Button>
      )}
    </div>
  );
}
