import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';

/** For whoever comes by an address to what a round without a rule for attendance does not have. */
export function NotAsked() {
  const { t } = useTexts();
  return (
    <EmptyState title={t('attendance:notAsked.title')}>{t('attendance:notAsked.what')}</EmptyState>
  );
}
