import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { ConcernListed } from './concerns';

const TONES: Readonly<Record<ConcernListed['state'], Tone>> = {
  open: 'info',
  taken: 'info',
  done: 'success',
  withdrawn: 'neutral',
};

/** How far a concern has come, and what is wrong with it. */
export function StateTags({ concern }: { readonly concern: ConcernListed }) {
  const { t } = useTexts();
  const { state, isNew, isLeftAlone, isMine } = concern;
  return (
    <>
      {isNew && <StatusTag tone="warning">{t('concerns:new')}</StatusTag>}
      <StatusTag tone={TONES[state]}>{t(`concerns:state.${state}`)}</StatusTag>
      {isMine && isLeftAlone && <StatusTag tone="danger">{t('concerns:alone')}</StatusTag>}
    </>
  );
}
