import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { SentMailBrief } from './sent-mails';

const TONES = {
  queued: 'info',
  gathering: 'info',
  sending: 'info',
  gathered: 'success',
  sent: 'success',
  failed: 'danger',
} as const;

/** Whether a mail has gone out. */
export function MailStateTag({ state }: { readonly state: SentMailBrief['state'] }) {
  const { t } = useTexts();
  return <StatusTag tone={TONES[state]}>{t(`notices:state.${state}`)}</StatusTag>;
}
