import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession, useStartSession } from '../../app/session/session';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { newcomersPage, wantedPage } from './provider';
import { ProviderDoor } from './provider-door';
import styles from './sign-in-page.module.css';

/** Back from the identity provider: what it gave is handed in, once, and one is in, or reads why not. */
export function Component() {
  const { t } = useTexts();
  const finish = useFinish();
  const begun = useRef(false);
  const { mutate } = finish;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate(location.search);
  }, [mutate]);
  if (!finish.isError)
    return (
      <>
        <PageHeader title={t('session:returned.title')} />
        <Loading />
      </>
    );
  return <Refused error={finish.error} again={() => mutate(location.search)} />;
}

const useFinish = () => {
  const navigate = useNavigate();
  const start = useStartSession();
  return useMutation({
    mutationFn: async (parameters: string) => {
      const { known } = await body(
        api.POST('/api/v1/sign-in/openid/return', { body: { parameters } }),
      );
      await start(await body(api.GET('/api/v1/session')));
      await navigate(known ? wantedPage() : newcomersPage(wantedPage()), { replace: true });
    },
  });
};

interface RefusedProps {
  readonly error: Error;
  readonly again: () => void;
}

function Refused({ error, again }: RefusedProps) {
  const { t, sentence } = useTexts();
  const { provider } = useSession();
  const code = error instanceof ApiProblem ? error.code : '';
  if (code === 'sign_in.unknown_institution')
    return (
      <div className={styles.refused}>
        <PageHeader title={t('session:returned.unknownTitle')} />
        <Paragraph>{t('session:returned.unknownWhy')}</Paragraph>
        <Paragraph>{t('session:returned.unknownWhat')}</Paragraph>
        {provider && <ProviderDoor provider={provider} next={wantedPage()} />}
      </div>
    );
  return (
    <div className={styles.refused}>
      <PageHeader title={t('session:returned.failedTitle')} />
      <Paragraph>{sentence(error)}</Paragraph>
      {code === 'unreachable' ? (
        <Button className={styles.door} onClick={again}>
          {t('app:error.again')}
        </Button>
      ) : (
        provider && <ProviderDoor provider={provider} next={wantedPage()} />
      )}
    </div>
  );
}
