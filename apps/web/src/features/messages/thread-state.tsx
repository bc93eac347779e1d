import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { ThreadListed } from './threads';

const TONES = {
  begun: 'neutral',
  closed: 'success',
  open: 'warning',
  mine: 'info',
  taken: 'info',
} as const;

type State = keyof typeof TONES;

/** How it is with what stands in the coordinators' inbox. */
export const stateIn = ({ isBegun, state, takenBy }: ThreadListed): State => {
  if (isBegun) return 'begun';
  if (state === 'closed') return 'closed';
  if (takenBy === null) return 'open';
  return takenBy.isMe ? 'mine' : 'taken';
};

export function ThreadState({ thread }: { readonly thread: ThreadListed }) {
  const { t } = useTexts();
  const state = stateIn(thread);
  const words = {
    begun: t('messages:inbox.begun', { name: thread.with ?? t('messages:former') }),
    closed: t('messages:inbox.state.closed'),
    open: t('messages:inbox.state.open'),
    mine: t('messages:inbox.takenByMe'),
    taken: t('messages:inbox.takenBy', {
      name: thread.takenBy?.name ?? t('messages:formerCoordinator'),
    }),
  } satisfies Record<State, string>;
  return <StatusTag tone={TONES[state]}>{words[state]}</StatusTag>;
}
