import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { nextPage } from '../../app/session/next-page';
import { useSession } from '../../app/session/session';
import { isSessionEnd } from '../../app/session/session-end';
import { PageHeader } from '../../ui/page-header';
import { DemoDoor } from './demo-door';
import { EmailDoor } from './email-door';
import { newcomersPage } from './provider';
import { ProviderDoor } from './provider-door';
import styles from './sign-in-page.module.css';

/** Where one becomes somebody: through each door that there is here. */
export function Component() {
  const { t } = useTexts();
  const { person, newcomer, provider, emailDoors, demo } = useSession();
  const next = nextPage(useSearchParams()[0].get('next'));
  const { state: end } = useLocation() as { readonly state: unknown };
  if (person) return <Navigate to={next} replace />;
  if (newcomer) return <Navigate to={newcomersPage(next)} replace />;
  return (
    <>
      <PageHeader title={t('session:signIn.title')}>
        <Paragraph>{t('session:signIn.what')}</Paragraph>
      </PageHeader>
      {isSessionEnd(end) && (
        <Alert data-color="warning" className={styles.ended}>
          <Paragraph>{t(`session:signIn.ended.${end}`)}</Paragraph>
        </Alert>
      )}
      {provider && <ProviderDoor provider={provider} next={next} />}
      {emailDoors.length > 0 && <EmailDoor doors={emailDoors} />}
      {demo && <DemoDoor />}
      <Paragraph>
        <Anchor asChild>
          <Link to="/privacy">{t('privacy:notice.how')}</Link>
        </Anchor>
      </Paragraph>
    </>
  );
}
