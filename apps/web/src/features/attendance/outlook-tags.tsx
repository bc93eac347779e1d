import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { AttendanceFacts } from './attendance';

const TONES = { reached: 'success', within_reach: 'neutral', out_of_reach: 'warning' } as const;

/** Whether what is asked is met, can be, or can be no more. */
export function OutlookTags({ facts }: { readonly facts: AttendanceFacts }) {
  const { t } = useTexts();
  const { outlook, isBelow, of, left, missing } = facts;
  if (of + left === 0) return null;
  if (isBelow && outlook === 'within_reach')
    return <StatusTag tone="warning">{t('attendance:outlook.below')}</StatusTag>;
  // More can be planned: nobody knows yet.
  if (outlook === 'within_reach' && missing > left) return null;
  return <StatusTag tone={TONES[outlook]}>{t(`attendance:outlook.${outlook}`)}</StatusTag>;
}
