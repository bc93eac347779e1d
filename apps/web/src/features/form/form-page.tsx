import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import { useRound } from '../schemes/round';
import { Builder } from './builder/builder';
import { EarlierVersions } from './earlier-versions';
import { roundFormQuery } from './form';
import styles from './form.module.css';

/** What a round asks of its people: put together here, and seen as they see it. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: form } = useSuspenseQuery({
    ...roundFormQuery(roundId),
    refetchOnWindowFocus: false,
  });
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <Paragraph>{t('form:what')}</Paragraph>
        <Paragraph>
          {form.publishedAt ? (
            <>
              {t('form:version', { version: form.version })} · <Time at={form.publishedAt} />
            </>
          ) : (
            t('form:kullsOwn')
          )}
        </Paragraph>
        {form.version > 0 && <Paragraph>{t('form:answersStay')}</Paragraph>}
      </div>
      {form.can.change ? (
        <Builder key={form.version} roundId={roundId} published={form} />
      ) : (
        <Paragraph>{t('form:closed')}</Paragraph>
      )}
      <EarlierVersions form={form} />
    </div>
  );
}
