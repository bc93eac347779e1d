import { Button, Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Face } from '../../ui/face';
import { Markdown } from '../../ui/markdown';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
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
  const { groupId, groupNumber, mentors, next, lastShared } = round;
  return (
    <>
      <Card className={styles.card}>
        <Heading level={3} data-size="2xs">
          <Link to={`/groups/${groupId ?? ''}`}>
            {t('home:group', { number: groupNumber ?? 0 })}
          </Link>
        </Heading>
        {mentors.length > 0 && (
          <div className={styles.mentors}>
            {mentors.map(({ name, photo }) => photo && <Face key={name} photo={photo} />)}
            <Paragraph>
              {t('home:mentee.mentors', { mentors: list(mentors.map(({ name }) => name)) })}
            </Paragraph>
          </div>
        )}
        <Paragraph data-size="sm">{t('home:next')}</Paragraph>
        {next ? <MeetingWords meeting={next} /> : <Paragraph>{t('home:mentee.noNext')}</Paragraph>}
        <Button asChild className={styles.big}>
          <Link to={`/groups/${groupId ?? ''}`}>{t('home:mentee.open')}</Link>
        </Button>
      </Card>
      {lastShared && (
        <Card className={styles.card}>
          <Heading level={3} data-size="2xs">
            {t('home:mentee.shared')}
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
