import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { SignOutButton } from '../../app/session/sign-out-button';
import { LanguageSwitch } from './language-switch';
import styles from './header.module.css';

/** Top of every page: whose Kull this is, the language, and who is signed in. */
export function Header() {
  const { t } = useTexts();
  const { person, newcomer, institution } = useSession();
  const name = person?.name ?? newcomer?.name;
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
          <SignOutButton variant="tertiary" data-size="sm" />
        </div>
      )}
    </header>
  );
}
