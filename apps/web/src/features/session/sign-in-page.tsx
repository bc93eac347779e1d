import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { nextPage } from '../../app/session/next-page';
import { useSession } from '../../app/session/session';
import { PageHeader } from '../../ui/page-header';
import { DemoDoor } from './demo-door';
import { EmailDoor } from './email-door';
import { newcomersPage } from './provider';
import { ProviderDoor } from './provider-door';

/** Where one becomes somebody: through each door that there is here. */
export function Component() {
  const { t } = useTexts();
  const { person, newcomer, provider, emailDoors, demo } = useSession();
  const next = nextPage(useSearchParams()[0].get('next'));
  if (person) return <Navigate to={next} replace />;
  if (newcomer) return <Navigate to={newcomersPage(next)} replace />;
  return (
    <>
      <PageHeader title={t('session:signIn.title')}>
        <Paragraph>{t('session:signIn.what')}</Paragraph>
      </PageHeader>
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
