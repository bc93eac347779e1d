import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { MentorOnPath } from './mentors';

const TONES = {
  asked: 'neutral',
  declined: 'neutral',
  training: 'warning',
  declaration: 'warning',
  ready: 'info',
  active: 'success',
  ended: 'neutral',
} as const;

/** How far a mentor has come. */
export function StepTag({ step }: Pick<MentorOnPath, 'step'>) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[step]}>{t(`mentors:step.${step}`)}</StatusTag>;
}
