import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession, useSignOut } from '../../app/session/session';
import { useFailureToast } from '../toast';
import { LanguageSwitch } from './language-switch';
import styles from './header.module.css';

/** Top of every page: whose Kull this is, the language, and who is signed in. */
export function Header() {
  const { t } = useTexts();
  const { person, newcomer, institution } = useSession();
  const name = person?.name ?? newcomer?.name;
  const signOut = useSignOut();
  const failed = useFailureToast();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.home}>
        <span className={styles.name}>{t('app:name')}</span>
        {institution && <span className={styles.institution}>{institution.name}</span>}
      </Link>
      <LanguageSwitch />
      {name !== undefined && (
        <div className={styles.person}>
          <span>{name}</span>
          <Button
            variant="tertiary"
            data-size="sm"
            loading={signOut.isPending}
            onClick={() => signOut.mutate(undefined, { onError: failed })}
          >
            {t('app:layout.signOut')}
          </Button>
        </div>
      )}
    </header>
  );
}
