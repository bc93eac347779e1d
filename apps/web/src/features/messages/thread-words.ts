import { useTexts } from '../../app/i18n/use-texts';
import type { Crumb } from '../../ui/page-header';
import { ofPairs } from '../groups/group-words';
import type { ThreadListed } from './threads';

/** A thread in words: what it is called in a list and on its page, who reads it, and where one came from. */
export function useThreadWords() {
  const { t } = useTexts();
  const title = ({ kind, isMine, isPair, groupNumber, with: other }: ThreadListed): string => {
    if (kind === 'group')
      return isPair
        ? t('messages:title.pair')
        : t('messages:title.group', { number: groupNumber ?? 0 });
    if (kind === 'inbox')
      return isMine ? t('messages:title.coordinators') : (other ?? t('messages:former'));
    return other ?? t(isMine ? 'messages:title.mentor' : 'messages:title.student');
  };
  /** Of its own page, which says what it is as well as with whom. */
  const heading = (thread: ThreadListed): string => {
    const { kind, isMine, with: other } = thread;
    if (kind === 'group') return title(thread);
    if (kind === 'inbox' && isMine) return t('messages:heading.coordinators');
    if (other) return t('messages:heading.with', { name: other });
    if (kind === 'inbox') return t('messages:heading.former');
    return t(isMine ? 'messages:heading.mentor' : 'messages:heading.student');
  };
  const readers = ({ kind, isMine, isPair, with: other }: ThreadListed): string => {
    if (kind === 'group') return t('messages:readers.group', ofPairs(isPair));
    if (kind === 'inbox')
      return isMine
        ? t('messages:readers.coordinators')
        : t('messages:readers.sender', { name: other ?? t('messages:former') });
    if (!isMine) return t('messages:readers.student');
    return other ? t('messages:readers.mentors', { mentors: other }) : t('messages:readers.mentor');
  };
  const above = ({ kind, isMine, schemeId, roundId, groupId }: ThreadListed): Crumb => {
    if (kind === 'inbox' && !isMine)
      return {
        to: `/schemes/${schemeId}/rounds/${roundId}/messages`,
        text: t('messages:inbox.title'),
      };
    if (kind === 'mentor')
      return { to: `/groups/${groupId ?? ''}/messages`, text: t('messages:mine.title') };
    return { to: '/messages', text: t('messages:mine.title') };
  };
  return { title, heading, readers, above };
}
