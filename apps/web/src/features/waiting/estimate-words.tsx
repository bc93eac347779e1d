import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { estimateIn } from './estimate-in';
import type { MyWait } from './waiting';
import styles from './waiting.module.css';

/** How long it may take, and by what that is reckoned; or that nobody knows yet. */
export function EstimateWords({ wait }: { readonly wait: MyWait }) {
  const { t } = useTexts();
  const { estimate, freed, mayNotHappen } = wait;
  if (!estimate) return <Paragraph>{t('waiting:estimate.unknown')}</Paragraph>;
  const { unit, from, to } = estimateIn(estimate);
  return (
    <div>
      <Paragraph>
        {from === to
          ? t(`waiting:estimate.about.${unit}`, { count: to })
          : t(`waiting:estimate.range.${unit}`, { from, to })}{' '}
        {mayNotHappen && t('waiting:estimate.mayNotHappen')}
      </Paragraph>
      <Paragraph data-size="sm" className={styles.quiet}>
        {t('waiting:estimate.how', { count: freed })}
      </Paragraph>
    </div>
  );
}
