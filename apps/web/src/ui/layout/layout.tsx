import { Link as Anchor, SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { Header } from './header';
import { Navigation } from './navigation';
import styles from './layout.module.css';

/** The frame of every page: header, rail or bottom bar, and the page itself. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  const { person, demo } = useSession();
  return (
    <>
      <SkipLink href="#main">{t('app:layout.skip')}</SkipLink>
      {demo && (
        <aside className={styles.demo} aria-label={t('app:layout.demoLabel')}>
          {t('app:layout.demo')}
        </aside>
      )}
      <Header />
      <div className={person ? styles.withRail : styles.alone}>
        {person && <Navigation />}
        <div className={styles.column}>
          <main id="main" tabIndex={-1} className={styles.main}>
            {children}
          </main>
          <footer className={styles.footer}>
            <Anchor asChild data-color="neutral">
              <Link to="/privacy">{t('privacy:notice.title')}</Link>
            </Anchor>
          </footer>
        </div>
      </div>
    </>
  );
}
