import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { Application } from './calls';

const TONES = {
  applied: 'info',
  selected: 'success',
  turned_down: 'neutral',
  withdrawn: 'neutral',
} as const;

/** What came of an application. */
export function ApplicationStateTag({ state }: Pick<Application, 'state'>) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`calls:state.${state}`)}</StatusTag>;
}
