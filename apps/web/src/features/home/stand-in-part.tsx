import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { Home } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** For whom I hold roles just now, and until when. */
export function StandInPart({
  standsInFor,
}: {
  readonly standsInFor: NonNullable<Home['standsInFor']>;
}) {
  const { t } = useTexts();
  const { date } = useFormats();
  return (
    <Part title={t('home:standIn.title')}>
      {standsInFor.map(({ holder, endsOn }) => (
        <div key={holder.id} className={styles.due}>
          <Paragraph>
            {t('home:standIn.for', { name: holder.name, to: date(`${endsOn}T12:00:00Z`) })}
          </Paragraph>
          <Button asChild variant="secondary" data-size="sm">
            <Link to={`/handover/${holder.id}`}>{t('home:standIn.open')}</Link>
          </Button>
        </div>
      ))}
    </Part>
  );
}
