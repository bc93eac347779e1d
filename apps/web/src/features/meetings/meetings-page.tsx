import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { MeetingSection } from './meeting-section';
import { myMeetingsQuery, sortedOut } from './meetings';

/** My meetings in every group: what comes first, then what has been. */
export function Component() {
  const { t } = useTexts();
  const { meetings } = useSuspenseQuery(myMeetingsQuery).data;
  const { next, coming, past } = sortedOut(meetings, new Date());
  const ahead = next ? [next, ...coming] : coming;
  const byTime = ahead.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <>
      <PageHeader title={t('meetings:place')} />
      {meetings.length === 0 && (
        <EmptyState title={t('meetings:none.mine')}>{t('meetings:none.mineWhat')}</EmptyState>
      )}
      <MeetingSection title={t('meetings:coming')} meetings={byTime} withGroup />
      <MeetingSection title={t('meetings:history')} meetings={past} withGroup />
    </>
  );
}
