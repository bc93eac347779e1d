import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { capitalFirst } from '../../ui/capital-first';
import { PageHeader } from '../../ui/page-header';
import { Readers } from '../../ui/form/readers';
import { localOf } from '../../ui/form/local-time';
import { useFormats, useTimeZone } from '../../ui/time/use-formats';
import { OwnReply } from '../calendar/own-reply';
import { AddToCalendar } from '../calendar/add-to-calendar';
import { MeetingGuests } from '../attendance/meeting-guests';
import { ofPairs } from '../groups/group-words';
import { useGroupTrail } from '../groups/use-group-trail';
import { useClosedWords } from '../closed-days/use-closed-words';
import { ChangeMeeting } from './change-meeting';
import { useClosedDay } from './closed-day-warning';
import { LogHistory } from './log-history';
import { MeetingCard } from './meeting-card';
import { SessionPlan } from './session-plan';
import { hasBegun, meetingQuery, type MeetingOnPage } from './meetings';
import { useCodeNames } from './use-code-names';
import styles from './meetings.module.css';

/** One meeting, with what the reader may see of it and do about it. */
export function Component() {
  const { meetingId = '' } = useParams();
  const meeting = useSuspenseQuery(meetingQuery(meetingId)).data;
  return (
    <SpeakingOfPairs pairs={meeting.pair !== null}>
      <OneMeeting meeting={meeting} />
    </SpeakingOfPairs>
  );
}

function OneMeeting({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t, language } = useTexts();
  const trailOf = useGroupTrail();
  const { exactly } = useFormats();
  const { nameOf } = useCodeNames();
  const { can, state, topics, minutes, taskState } = meeting;
  const { groupId, groupNumber, pair, openedAs } = meeting;
  const heading = useRef<HTMLHeadingElement>(null);
  const isLogged = state === 'held' || state === 'nobody_came';
  const log = can.log && (isLogged || hasBegun(meeting, new Date())) && (
    <Button asChild>
      <Link to={`/meetings/${meeting.id}/log`}>
        {t(
          isLogged
            ? 'meetings:log.correct'
            : openedAs === 'coordinator'
              ? 'meetings:log.openFor'
              : 'meetings:log.open',
        )}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={capitalFirst(exactly(meeting.startsAt), language)}
        trail={trailOf({ id: groupId, number: groupNumber, pair, openedAs })}
        action={log}
      />
      <div className={styles.narrow}>
        <MeetingCard {...{ meeting, heading }} level={2} isOnOwnPage withReply={!can.reply} />
        {state === 'planned' && <OnClosedDay meeting={meeting} />}
        {can.reply && (
          <div className={styles.under}>
            <OwnReply meetingId={meeting.id} reply={meeting.myReply} />
          </div>
        )}
        {!can.reply && state === 'planned' && !hasBegun(meeting, new Date()) && (
          <div className={styles.under}>
            <AddToCalendar meetingId={meeting.id} />
          </div>
        )}
        <SessionPlan session={meeting.session} />
        {isLogged && (minutes !== null || taskState) && (
          <dl className={styles.facts}>
            {minutes !== null && (
              <div>
                <dt>{t('meetings:log.lasted')}</dt>
                <dd>{t('meetings:minutes', { count: minutes })}</dd>
              </div>
            )}
            {taskState && (
              <div>
                <dt>{t('meetings:log.tasks', ofPairs(pair !== null))}</dt>
                <dd>{t(`meetings:task.${taskState}`)}</dd>
              </div>
            )}
          </dl>
        )}
        {topics && topics.length > 0 && (
          <section className={styles.section}>
            <Heading level={2} data-size="xs">
              {t('meetings:log.topics')}
            </Heading>
            <Readers>{t('meetings:readers.topics')}</Readers>
            <Paragraph>{topics.map(nameOf).join(' · ')}</Paragraph>
          </section>
        )}
        {state === 'planned' && <Replies meeting={meeting} />}
        {isLogged && <Roll meeting={meeting} />}
        <MeetingGuests meeting={meeting} />
        <LogHistory meeting={meeting} />
        {can.change && (
          <ChangeMeeting
            key={meeting.version}
            meeting={meeting}
            onChanged={() => heading.current?.focus()}
          />
        )}
      </div>
    </>
  );
}

function OnClosedDay({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const { nameOf } = useClosedWords();
  const closed = useClosedDay(localOf(meeting.startsAt, useTimeZone()).split('T')[0] ?? '');
  return (
    closed && (
      <p className={styles.quiet}>{t('meetings:isOnClosedDay', { name: nameOf(closed) })}</p>
    )
  );
}

/** Who has said whether they come, those who don't first. */
function Replies({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const { list } = useFormats();
  if (!meeting.replies?.length) return null;
  const those = (coming: boolean): string[] =>
    meeting
      .replies!.filter((reply) => reply.coming === coming)
      .map(({ name }) => name ?? t('groups:protected'));
  const [not, coming] = [those(false), those(true)];
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('meetings:replies')}
      </Heading>
      <Readers>{t('meetings:readers.replies')}</Readers>
      {not.length > 0 && <Paragraph>{`${t('meetings:repliesNo')}: ${list(not)}`}</Paragraph>}
      {coming.length > 0 && <Paragraph>{`${t('meetings:repliesYes')}: ${list(coming)}`}</Paragraph>}
    </section>
  );
}

function Roll({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  if (!meeting.attendance?.length) return null;
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('meetings:log.roll')}
      </Heading>
      <Readers>{t('meetings:readers.roll')}</Readers>
      <ul className={styles.list}>
        {meeting.attendance.map(({ enrolmentId, name, presence, isGuest }) => (
          <li key={enrolmentId}>
            {`${name ?? t('groups:protected')}: ${[
              t(`meetings:presence.${presence ?? 'unsaid'}`),
              isGuest && t('attendance:guest.is'),
            ]
              .filter(Boolean)
              .join(', ')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
