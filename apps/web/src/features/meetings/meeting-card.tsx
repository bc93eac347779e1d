import { Card, Heading } from '@digdir/designsystemet-react';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { useGroupName } from '../groups/group-words';
import { hasBegun, type Meeting } from './meetings';
import { useCodeNames } from './use-code-names';
import styles from './meetings.module.css';

const TONES: Readonly<Record<Meeting['state'], Tone>> = {
  planned: 'info',
  held: 'success',
  cancelled: 'neutral',
  nobody_came: 'warning',
};

interface MeetingCardProps {
  readonly meeting: Meeting;
  readonly level: 2 | 3;
  /** Where meetings of several groups stand together. */
  readonly withGroup?: boolean;
  /** On the meeting's own page, which leads nowhere else. */
  readonly isOnOwnPage?: boolean;
  /** Its heading, which takes the focus when the meeting has been changed beside it. */
  readonly heading?: Ref<HTMLHeadingElement>;
  /** What the reader has said of coming; not where it can be said anew beside the card. */
  readonly withReply?: boolean;
}

/** One meeting: when, where, what about, how it went, and what was shared. */
export function MeetingCard({
  meeting,
  level,
  withGroup = false,
  isOnOwnPage = false,
  heading,
  withReply = true,
}: MeetingCardProps) {
  const { t } = useTexts();
  const groupName = useGroupName();
  const { nameOf } = useCodeNames();
  const { theme, themes, place, link, summary, turnout, myPresence, state, notComing } = meeting;
  const { date } = useFormats();
  const about = themes.length > 0 ? themes : theme ? [theme] : [];
  const isUnlogged = state === 'planned' && hasBegun(meeting, new Date());
  const isLate = isUnlogged && meeting.can.log;
  const logWords =
    meeting.openedAs === 'coordinator' ? 'meetings:log.openFor' : 'meetings:log.open';
  return (
    <Card className={styles.meeting}>
      {/* The card underlines all of a heading that is its child and has a link. */}
      <div className={styles.when}>
        <Heading
          level={level}
          data-size="2xs"
          className={styles.time}
          {...(heading && { ref: heading, tabIndex: -1 })}
        >
          {isOnOwnPage ? (
            <Time at={meeting.startsAt} />
          ) : (
            <Link to={`/meetings/${meeting.id}`} className="ds-link">
              <Time at={meeting.startsAt} />
            </Link>
          )}
        </Heading>
        {(!isUnlogged || isLate) && (
          <StatusTag tone={isLate ? 'warning' : TONES[state]}>
            {isLate ? t('meetings:notLogged') : t(`meetings:state.${state}`)}
          </StatusTag>
        )}
      </div>
      {withGroup && (
        <p className={styles.quiet}>
          {groupName({ number: meeting.groupNumber, pair: meeting.pair })}
        </p>
      )}
      {about.length > 0 && <p className={styles.quiet}>{about.map(nameOf).join(' · ')}</p>}
      {place && <p className={styles.quiet}>{place}</p>}
      {link && state === 'planned' && (
        <a className="ds-link" href={link} rel="noreferrer" target="_blank">
          {t('meetings:joinOnline')}
        </a>
      )}
      {state === 'planned' && notComing !== null && notComing > 0 && (
        <p className={styles.quiet}>{t('meetings:notComing', { count: notComing })}</p>
      )}
      {withReply && state === 'planned' && meeting.myReply === false && (
        <p className={styles.said}>{t('meetings:myReply.no')}</p>
      )}
      {turnout?.of != null && (
        <p className={styles.quiet}>
          {t('meetings:turnout', { present: turnout.present, of: turnout.of })}
        </p>
      )}
      {meeting.nextStep && (
        <p className={styles.quiet}>
          {t('meetings:nextStepIs', {
            what: meeting.nextStep.what,
            day: date(meeting.nextStep.on),
          })}
        </p>
      )}
      {myPresence && <p className={styles.quiet}>{t(`meetings:mine.${myPresence}`)}</p>}
      {summary && (
        <div className={styles.shared}>
          <Markdown text={summary} />
        </div>
      )}
      {meeting.lacksWhoCame && <StatusTag tone="warning">{t('meetings:lacksWhoCame')}</StatusTag>}
      {(isLate || meeting.lacksWhoCame) && (
        <Link className="ds-link" to={`/meetings/${meeting.id}/log`}>
          {t(meeting.lacksWhoCame ? 'meetings:log.sayWhoCame' : logWords)}
        </Link>
      )}
    </Card>
  );
}
