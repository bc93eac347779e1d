import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './calendar.module.css';

/** A meeting as a file that the calendar of the phone or the computer opens. */
export function AddToCalendar({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTexts();
  return (
    <Button asChild variant="secondary" className={styles.start}>
      <a href={`/api/v1/meetings/${meetingId}/calendar`} download>
        <CalendarIcon aria-hidden />
        {t('calendar:add')}
      </a>
    </Button>
  );
}
