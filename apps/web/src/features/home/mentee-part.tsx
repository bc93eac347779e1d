import { Button, Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { ChatIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Face } from '../../ui/face';
import { Markdown } from '../../ui/markdown';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { OwnReply } from '../calendar/own-reply';
import { OwnAttendanceInShort } from '../attendance/own-attendance';
import { ofPairs, useGroupName } from '../groups/group-words';
import { TalkWords } from '../talks/talk-words';
import type { MenteeRound } from './home';
import { MeetingWords } from './meeting-words';
import { Step } from './mentee-step';
import { Part } from './part';
import styles from './home.module.css';

/** A student's group and next meeting, or what there is to do before there is a group. */
export function MenteePart({ rounds }: { readonly rounds: readonly MenteeRound[] }) {
  const { t } = useTexts();
  return (
    <>
      {rounds.map((round) => (
        <Part key={round.enrolmentId} title={round.roundName}>
          {round.step === 'group' ? <OwnGroup round={round} /> : <Step round={round} />}
        </Part>
      ))}
      <Anchor asChild className={styles.alone}>
        <Link to="/help">{t('home:whomToAsk')}</Link>
      </Anchor>
    </>
  );
}

function OwnGroup({ round }: { readonly round: MenteeRound }) {
  const { t, language } = useTexts();
  const { list } = useFormats();
  const nameOf = useGroupName();
  const { enrolmentId, groupId, groupNumber, pair, mentors, next, lastShared } = round;
  const { nextTalk, talksToBook } = round;
  const name = nameOf({ number: groupNumber ?? 0, pair });
  return (
    <>
      <Card className={styles.card}>
        <Heading level={3} data-size="2xs">
          <Link to={`/groups/${groupId ?? ''}`}>
            {pair?.length ? t('home:mentee.yours', { name }) : name}
          </Link>
        </Heading>
        {mentors.length > 0 && (
          <div className={styles.mentors}>
            {mentors.map(
              (mentor) => mentor.photo && <Face key={mentor.name} photo={mentor.photo} />,
            )}
            {!pair && (
              <Paragraph>
                {t('home:mentee.mentors', {
                  count: mentors.length,
                  mentors: list(mentors.map((mentor) => mentor.name)),
                })}
              </Paragraph>
            )}
            <Button asChild variant="secondary" data-size="sm">
              <Link to={`/groups/${groupId ?? ''}/messages/mentor`}>
                <ChatIcon aria-hidden />
                {t('messages:toMentor', { count: mentors.length })}
              </Link>
            </Button>
          </div>
        )}
        <Paragraph data-size="sm">{t('home:next')}</Paragraph>
        {next ? (
          <>
            <MeetingWords meeting={next} />
            <OwnReply meetingId={next.id} reply={round.nextReply} />
          </>
        ) : (
          <Paragraph>{t('home:mentee.noNext')}</Paragraph>
        )}
        {nextTalk && (
          <div>
            <Paragraph data-size="sm">{t('talks:next')}</Paragraph>
            <TalkWords talk={nextTalk} />
          </div>
        )}
        {talksToBook > 0 && (
          <div className={styles.card}>
            <Paragraph>{t('talks:openNow', { count: talksToBook })}</Paragraph>
            <Button asChild variant="secondary" className={styles.big}>
              <Link to={`/groups/${groupId ?? ''}/talks?as=mentee`}>{t('talks:book')}</Link>
            </Button>
          </div>
        )}
        <OwnAttendanceInShort enrolmentId={enrolmentId} />
        <Button asChild className={styles.big}>
          <Link to={`/groups/${groupId ?? ''}`}>
            {t('home:mentee.open', ofPairs(pair !== null))}
          </Link>
        </Button>
      </Card>
      {lastShared && (
        <Card className={styles.card}>
          <Heading level={3} data-size="2xs">
            {t('home:mentee.shared', ofPairs(pair !== null))}
          </Heading>
          <Paragraph data-size="sm">
            <Time at={lastShared.startsAt} />
            {lastShared.theme && ` · ${lastShared.theme.name[language]}`}
          </Paragraph>
          <div className={styles.summary}>
            <Markdown text={lastShared.summary} />
          </div>
        </Card>
      )}
    </>
  );
}
