import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { Meeting } from './meetings';
import styles from './meetings.module.css';

/** What the group has to do, until its day is past or a later meeting has said another. */
export function OpenNextSteps({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const steps = meetings.flatMap(({ id, nextStep }) =>
    nextStep?.isOpen ? [{ id, ...nextStep }] : [],
  );
  if (steps.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('meetings:log.nextStep')}
      </Heading>
      {steps.map(({ id, what, on }) => (
        <Paragraph key={id} className={styles.shared}>
          {t('meetings:nextStepBy', { what, day: date(on) })}
        </Paragraph>
      ))}
    </section>
  );
}
