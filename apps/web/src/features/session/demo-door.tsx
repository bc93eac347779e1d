import { Link as Anchor } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useStartSession } from '../../app/session/session';
import { useFailureToast } from '../../ui/toast';
import { DemoChoices } from './demo-choices';
import { DemoSearch } from './demo-search';
import styles from './sign-in-page.module.css';

/** In as one of the demo's invented people. The page goes on by itself once somebody is in. */
export function DemoDoor() {
  const { t } = useTexts();
  const start = useStartSession();
  const signIn = useMutation({
    mutationFn: async (personId: string) => {
      await body(api.POST('/api/v1/demo/session', { body: { personId } }));
      await start(await body(api.GET('/api/v1/session')));
    },
    onError: useFailureToast(),
  });
  return (
    <div className={styles.demo}>
      <DemoChoices choose={signIn.mutate} chosen={signIn.variables} busy={signIn.isPending} />
      <DemoSearch choose={signIn.mutate} busy={signIn.isPending} />
      <Anchor asChild>
        <Link to="/sent-mails">{t('session:demo.sentMails')}</Link>
      </Anchor>
    </div>
  );
}
