import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { MyEnrolment } from './my-enrolments';

export type EnrolmentState = MyEnrolment['state'];
export const STATES = ['listed', 'invited', 'joined', 'declined', 'withdrawn'] as const;

const TONES: Readonly<Record<EnrolmentState, Tone>> = {
  listed: 'neutral',
  invited: 'info',
  joined: 'success',
  declined: 'neutral',
  withdrawn: 'warning',
};

/** How far somebody has come in a round, in a word. */
export function EnrolmentStateTag({ state }: { readonly state: EnrolmentState }) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`enrolment:state.${state}`)}</StatusTag>;
}
