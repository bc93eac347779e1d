import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { RequestsHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** Students who ask to have me as a mentor, and how they see me. */
export function RequestsPart({ requests: { waiting } }: { readonly requests: RequestsHome }) {
  const { t } = useTexts();
  return (
    <Part title={t('home:requests.title')}>
      <Card className={styles.card}>
        <Paragraph>
          {waiting > 0 ? t('home:requests.waiting', { count: waiting }) : t('home:requests.none')}
        </Paragraph>
        <Button asChild variant={waiting > 0 ? 'primary' : 'secondary'} className={styles.big}>
          <Link to="/mentor-requests">
            {t(waiting > 0 ? 'home:requests.answer' : 'home:requests.open')}
          </Link>
        </Button>
      </Card>
    </Part>
  );
}
