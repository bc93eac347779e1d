import { Breadcrumbs, Heading } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../app/i18n/use-texts';
import { announce, hush } from './live-region';
import styles from './page-header.module.css';

/** A page above this one. */
export interface Crumb {
  readonly to: string;
  readonly text: string;
}

interface PageHeaderProps {
  readonly title: string;
  /** The pages above, outermost first; not the page itself. */
  readonly trail?: readonly Crumb[];
  /** The ONE primary button of the page. */
  readonly action?: ReactNode;
  /** A line under the title: who, when, how many. */
  readonly children?: ReactNode;
}

/** The address of the page that one is at; null: none yet. */
let arrivedAt: string | null = null;

/**
 * Title, breadcrumbs and main action, once a page. It names the document and, after a navigation,
 * takes the focus, so that a screen reader reads where one came; unless the page put the focus in
 * a field of its own, when the title is announced politely instead.
 */
export function PageHeader({ title, trail = [], action, children }: PageHeaderProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  useLayoutEffect(() => {
    // Loading a page moves no focus; its location has this key. Nor does narrowing a list on it,
    // which the rest of the address says.
    const isLoaded = arrivedAt === null && key === 'default';
    const isThere = pathname === arrivedAt;
    arrivedAt = pathname;
    if (isLoaded || isThere) return;
    hush();
    const inField = document.activeElement?.closest('#main input, #main textarea');
    if (inField) announce(heading.current?.textContent ?? '');
    else heading.current?.focus();
  }, [key, pathname]);
  return (
    <div className={styles.top}>
      <title>{`${title} – ${t('app:name')}`}</title>
      {trail.length > 0 && <Trail trail={trail} />}
      <div className={styles.row}>
        <Heading ref={heading} level={1} data-size="md" tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {children && <div className={styles.under}>{children}</div>}
    </div>
  );
}

function Trail({ trail }: { readonly trail: readonly Crumb[] }) {
  const { t } = useTexts();
  return (
    <Breadcrumbs aria-label={t('app:layout.trail')}>
      <Breadcrumbs.List>
        {trail.map(({ to, text }) => (
          <Breadcrumbs.Item key={to}>
            <Breadcrumbs.Link asChild>
              <Link to={to}>{text}</Link>
            </Breadcrumbs.Link>
          </Breadcrumbs.Item>
        ))}
      </Breadcrumbs.List>
    </Breadcrumbs>
  );
}
