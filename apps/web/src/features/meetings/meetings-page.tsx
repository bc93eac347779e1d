import { Link as Anchor } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { EmptyPlace } from '../drop-in/empty-place';
import type { OwnTalk } from '../talks/own-talks';
import { MeetingSection } from './meeting-section';
import { myMeetingsQuery, sortedOut } from './meetings';
import styles from './meetings.module.css';

/** My meetings in every group, and my talks: what comes first, then what has been. */
export function Component() {
  const { t } = useTexts();
  const { meetings, talks, hasOlder } = useSuspenseQuery(myMeetingsQuery).data;
  const now = new Date();
  const { next, coming, past } = sortedOut(meetings, now);
  const isOver = ({ endsAt }: OwnTalk): boolean => new Date(endsAt) <= now;
  return (
    <>
      <PageHeader title={t('meetings:place')} />
      {meetings.length + talks.length === 0 && (
        <EmptyPlace title={t('meetings:none.mine')} what={t('meetings:none.mineWhat')} />
      )}
      <MeetingSection
        title={t('meetings:coming')}
        meetings={next ? [next, ...coming] : coming}
        talks={talks.filter((talk) => !isOver(talk))}
        withGroup
      />
      <MeetingSection
        title={t('meetings:history')}
        meetings={past}
        talks={talks.filter(isOver)}
        newestFirst
        withGroup
      />
      {hasOlder && (
        <div className={styles.under}>
          <Anchor asChild>
            <Link to="/groups">{t('meetings:older')}</Link>
          </Anchor>
        </div>
      )}
    </>
  );
}
