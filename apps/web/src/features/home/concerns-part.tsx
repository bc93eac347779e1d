import { Button, Card } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { ConcernsHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** Concerns that wait for me to read, to see to, or to send to somebody else. */
export function ConcernsPart({ concerns }: { readonly concerns: ConcernsHome }) {
  const { t } = useTexts();
  const { unread, taken, leftAlone } = concerns;
  return (
    <Part title={t('home:concerns.title')}>
      <Card className={styles.card}>
        {unread > 0 && (
          <div>
            <StatusTag tone="warning">{t('home:concerns.unread', { count: unread })}</StatusTag>
          </div>
        )}
        {taken > 0 && (
          <div>
            <StatusTag tone="info">{t('home:concerns.taken', { count: taken })}</StatusTag>
          </div>
        )}
        {leftAlone > 0 && (
          <div>
            <StatusTag tone="danger">
              {t('home:concerns.leftAlone', { count: leftAlone })}
            </StatusTag>
          </div>
        )}
        <Button asChild variant="secondary" className={styles.big}>
          <Link to="/concerns">{t('home:concerns.open')}</Link>
        </Button>
      </Card>
    </Part>
  );
}
