import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { RoundState } from './schemes';

const TONES: Readonly<Record<RoundState, Tone>> = {
  draft: 'neutral',
  call: 'info',
  open: 'info',
  matching: 'info',
  running: 'success',
  closing: 'warning',
  archived: 'neutral',
};

/** Where in its life a round is. */
export function RoundStateTag({ state }: { readonly state: RoundState }) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`schemes:state.${state}`)}</StatusTag>;
}
