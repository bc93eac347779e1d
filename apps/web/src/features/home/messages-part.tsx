import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { MessagesHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** That something has come which I have not opened. */
export function MessagesPart({ messages: { unread } }: { readonly messages: MessagesHome }) {
  const { t } = useTexts();
  return (
    <Part title={t('home:messages.title')}>
      <Card className={styles.card}>
        <div className={styles.due}>
          <Paragraph>{t('home:messages.unread', { count: unread })}</Paragraph>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/messages">{t('home:messages.read')}</Link>
          </Button>
        </div>
      </Card>
    </Part>
  );
}
