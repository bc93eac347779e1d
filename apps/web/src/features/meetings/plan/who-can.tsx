import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Slot } from '../../../ui/form/availability';
import { sayWeekday } from '../../../ui/time/say-weekday';
import { useFormats } from '../../../ui/time/use-formats';
import { isAskedFor } from './hour-of-meeting';
import type { StudentHours } from './plan';
import styles from './plan.module.css';

interface WhoCanProps {
  readonly students: readonly StudentHours[];
  readonly chosen: Slot | null;
  /** What stands there before an hour is chosen. */
  readonly none: string;
}

/** Who can at the hour that is chosen, who cannot, and who has not said. */
export function WhoCan({ students, chosen, none }: WhoCanProps) {
  const { t, language } = useTexts();
  return (
    <div role="status" className={styles.whoCan}>
      {chosen === null ? (
        <Paragraph data-size="sm">{none}</Paragraph>
      ) : (
        <>
          <Heading level={3} data-size="2xs" className={styles.which}>
            {t('meetings:whoCan.hour', {
              day: sayWeekday(Math.floor(chosen / 100), language),
              from: chosen % 100,
              to: (chosen % 100) + 1,
            })}
          </Heading>
          {isAskedFor(chosen) ? (
            <Names students={students} chosen={chosen} />
          ) : (
            <Paragraph data-size="sm">{t('meetings:whoCan.notAsked')}</Paragraph>
          )}
        </>
      )}
      <p className={styles.legend}>{t('meetings:whoCan.readers')}</p>
    </div>
  );
}

interface NamesProps {
  readonly students: readonly StudentHours[];
  readonly chosen: Slot;
}

function Names({ students, chosen }: NamesProps) {
  const { t } = useTexts();
  const { list } = useFormats();
  const those = (is: (slots: number[] | null) => boolean): string =>
    list(
      students.filter(({ slots }) => is(slots)).map(({ name }) => name ?? t('groups:protected')),
    );
  const can = those((slots) => slots?.includes(chosen) ?? false);
  const cannot = those((slots) => slots !== null && !slots.includes(chosen));
  const unsaid = those((slots) => slots === null);
  return (
    <dl className={styles.names}>
      <dt>{t('meetings:whoCan.can')}</dt>
      <dd>{can || t('meetings:whoCan.nobody')}</dd>
      <dt>{t('meetings:whoCan.cannot')}</dt>
      <dd>{cannot || t('meetings:whoCan.nobody')}</dd>
      {unsaid && (
        <>
          <dt>{t('meetings:whoCan.unsaid')}</dt>
          <dd>{unsaid}</dd>
        </>
      )}
    </dl>
  );
}
