import { Button, Link as Anchor } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { OwnReply } from '../calendar/own-reply';
import { ofPairs } from '../groups/group-words';
import type { Group } from '../groups/groups';
import { MeetingSection } from './meeting-section';
import { SessionOfMeeting } from './session-plan';
import { OpenNextSteps } from './open-next-step';
import { groupMeetingsQuery, sortedOut, type Meeting } from './meetings';
import styles from './meetings.module.css';

interface GroupMeetingsProps {
  readonly group: Group;
  /** What stands below the one thing to do, before the meetings. */
  readonly children?: ReactNode;
}

/** A group's meetings on its page: the one thing to do about them, then what comes. */
export function GroupMeetings({ group, children }: GroupMeetingsProps) {
  const { t } = useTexts();
  const { meetings } = useSuspenseQuery(groupMeetingsQuery(group.id, group.openedAs)).data;
  const { next, coming, unlogged } = sortedOut(meetings, new Date());
  const keeps = group.can.keepMeetings;
  return (
    <>
      {keeps && <WhatToDo groupId={group.id} unlogged={unlogged} />}
      {group.can.logForMentor && (
        <Anchor asChild>
          <Link to={`/groups/${group.id}/log`}>{t('meetings:unplanned.openFor')}</Link>
        </Anchor>
      )}
      {children}
      <OpenNextSteps meetings={meetings} />
      {meetings.length === 0 && (
        <EmptyState title={t('meetings:none.title')}>
          {t(keeps ? 'meetings:none.plan' : 'meetings:none.wait', ofPairs(group.pair !== null))}
        </EmptyState>
      )}
      <MeetingSection
        title={t('meetings:next')}
        meetings={next ? [next] : []}
        reply={next?.can.reply && <OwnReply meetingId={next.id} reply={next.myReply} />}
      />
      {next?.hasSession && <SessionOfMeeting id={next.id} />}
      <MeetingSection title={t('meetings:coming')} meetings={coming} />
    </>
  );
}

/** What the group has met about, the latest first. */
export function GroupHistory({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const { meetings } = useSuspenseQuery(groupMeetingsQuery(group.id, group.openedAs)).data;
  const { past } = sortedOut(meetings, new Date());
  return <MeetingSection title={t('meetings:history')} meetings={past} newestFirst />;
}

interface WhatToDoProps {
  readonly groupId: string;
  readonly unlogged: readonly Meeting[];
}

/** The one big button: log what has been, else plan what comes. */
function WhatToDo({ groupId, unlogged }: WhatToDoProps) {
  const { t } = useTexts();
  const due = unlogged[0];
  const plan = `/groups/${groupId}/plan`;
  return (
    <div className={styles.actions}>
      <Button asChild className={styles.big}>
        <Link to={due ? `/meetings/${due.id}/log` : plan}>
          {t(
            due
              ? due.lacksWhoCame
                ? 'meetings:log.sayWhoCame'
                : 'meetings:log.open'
              : 'meetings:plan.open',
          )}
        </Link>
      </Button>
      {due && (
        <Button asChild variant="secondary">
          <Link to={plan}>{t('meetings:plan.open')}</Link>
        </Button>
      )}
      <Button asChild variant="secondary">
        <Link to={`${plan}/all`}>{t('meetings:proposal.open')}</Link>
      </Button>
      <Button asChild variant="tertiary">
        <Link to={`/groups/${groupId}/log`}>{t('meetings:unplanned.open')}</Link>
      </Button>
    </div>
  );
}
