import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { ofPairs, useGroupName } from '../groups/group-words';
import { useFormats } from '../../ui/time/use-formats';
import { TalkWords } from '../talks/talk-words';
import type { MentorHome } from './home';
import { MeetingWords } from './meeting-words';
import { Part } from './part';
import styles from './home.module.css';

/** A mentor's groups: first the meetings to log, with the one big button, then what comes next. */
export function MentorPart({ mentor }: { readonly mentor: MentorHome }) {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const { date } = useFormats();
  const isPairs = mentor.groups.every(({ pair }) => pair !== null);
  const groupOf = (groupId: string) => mentor.groups.find(({ id }) => id === groupId);
  return (
    <Part title={t('home:mentor.title', ofPairs(isPairs))}>
      <ul className={styles.cards}>
        {mentor.toLog.map((meeting) => (
          <li key={meeting.id}>
            <Card className={styles.card} data-color="accent">
              <Heading level={3} data-size="2xs">
                {t('home:mentor.toLog', {
                  group: nameOf(
                    groupOf(meeting.groupId) ?? { number: meeting.groupNumber, pair: null },
                  ),
                })}
              </Heading>
              <MeetingWords meeting={meeting} />
              <Button asChild className={styles.big}>
                <Link to={`/meetings/${meeting.id}/log`}>{t('home:mentor.log')}</Link>
              </Button>
            </Card>
          </li>
        ))}
        {mentor.groups
          .filter(({ talksToLog }) => talksToLog > 0)
          .map(({ id, number, pair, talksToLog: count }) => (
            <li key={`talks ${id}`}>
              <Card className={styles.card} data-color="accent">
                <Heading level={3} data-size="2xs">
                  {t('home:mentor.talks', { group: nameOf({ number, pair }), count })}
                </Heading>
                <Button asChild className={styles.big}>
                  <Link to={`/groups/${id}/talks?as=mentor`}>
                    {t('home:mentor.logTalks', { count })}
                  </Link>
                </Button>
              </Card>
            </li>
          ))}
        {mentor.groups.map(({ id, number, pair, members, roundName, meetingsHeld }) => {
          const next = mentor.next.find(({ groupId }) => groupId === id);
          const talk = mentor.nextTalks.find(({ groupId }) => groupId === id);
          return (
            <li key={id}>
              <Card className={styles.card}>
                <Heading level={3} data-size="2xs">
                  <Link to={`/groups/${id}`}>{nameOf({ number, pair })}</Link>
                </Heading>
                <Paragraph data-size="sm">
                  {t('home:mentor.group', {
                    ...{ roundName, members, meetingsHeld },
                    ...ofPairs(pair !== null),
                  })}
                </Paragraph>
                {mentor.nextSteps
                  .filter(({ groupId }) => groupId === id)
                  .map(({ meetingId, what, on }) => (
                    <Paragraph key={meetingId}>
                      {t('meetings:nextStepIs', { what, day: date(on) })}
                    </Paragraph>
                  ))}
                {next ? (
                  <div>
                    <Paragraph data-size="sm">{t('home:next')}</Paragraph>
                    <MeetingWords meeting={next} />
                    {next.notComing > 0 && (
                      <Paragraph data-size="sm">
                        {t('meetings:notComing', { count: next.notComing })}
                      </Paragraph>
                    )}
                  </div>
                ) : (
                  <Button asChild variant="secondary" className={styles.big}>
                    <Link to={`/groups/${id}`}>{t('home:mentor.plan')}</Link>
                  </Button>
                )}
                {talk && (
                  <div>
                    <Paragraph data-size="sm">{t('talks:next')}</Paragraph>
                    <TalkWords talk={talk} />
                  </div>
                )}
              </Card>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
