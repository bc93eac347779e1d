import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { CountTopics } from './count-topics';
import { TalkHistory } from './talk-history';
import type { Act, Talk, Talks } from './talks';
import { useMentorName } from './use-mentor-name';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

interface OnTalks {
  /** What a mentor may say that came up. */
  readonly topics?: Talks['topics'];
  /** The reader is a coordinator, and logs for the mentor whom each was with. */
  readonly isOnBehalf?: boolean;
  readonly send: (act: Act) => void;
  readonly remove?: (talk: Talk) => void;
}

interface TalkListProps extends OnTalks {
  readonly title: string;
  /** What is to be known before anything is done. */
  readonly what?: string;
  readonly talks: readonly Talk[];
}

/** Talks with what can be done about each; nothing where there are none. */
export function TalkList({ title, what, talks, ...on }: TalkListProps) {
  if (talks.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {what && <Paragraph>{what}</Paragraph>}
      <ul className={styles.list}>
        {talks.map((talk) => (
          <li key={talk.id}>
            <TalkCard talk={talk} isAlone={talks.length === 1} {...on} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TalkCardProps extends OnTalks {
  readonly talk: Talk;
  /** Of its list, so that it may have the page's main button. */
  readonly isAlone: boolean;
}

function TalkCard({ talk, isAlone, topics = [], isOnBehalf = false, send, remove }: TalkCardProps) {
  const { t } = useTexts();
  const nameOf = useStudentName();
  const nameOfMentor = useMentorName();
  const { exactly, clock } = useFormats();
  const { id, startsAt, endsAt, place, mentor, student, state, topicsCounted, can } = talk;
  const when = `${exactly(startsAt)}–${clock(endsAt)}`;
  const withWhom = isOnBehalf && t('talks:withName', { name: nameOfMentor(mentor) });
  const who = student ? nameOf(student) : t('talks:state.open');
  return (
    <Card className={styles.talk}>
      <Heading level={3} data-size="2xs" className={styles.when}>
        {who}
        {state !== 'open' && (
          <StatusTag tone={state === 'held' ? 'success' : state === 'booked' ? 'info' : 'neutral'}>
            {t(`talks:state.${state}`)}
          </StatusTag>
        )}
      </Heading>
      <p className={styles.quiet}>{[when, place, withWhom].filter(Boolean).join(' · ')}</p>
      <TalkHistory talk={talk} as={isOnBehalf ? 'coordinator' : 'mentor'} />
      <div className={styles.actions}>
        {can.log && (
          <LogButtons
            {...{ talk, isMain: isAlone && !isOnBehalf, send }}
            about={`${who}, ${when}`}
          />
        )}
        {can.remove && remove && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={`${t(state === 'open' ? 'talks:remove' : 'talks:cancel')}: ${when}`}
            onClick={() => remove(talk)}
          >
            {t(state === 'open' ? 'talks:remove' : 'talks:cancel')}
          </Button>
        )}
      </div>
      {can.log && state === 'held' && !topicsCounted && topics.length > 0 && (
        // A card whose own child folds has no padding.
        <div>
          <CountTopics id={id} topics={topics} />
        </div>
      )}
    </Card>
  );
}

interface LogButtonsProps {
  readonly talk: Talk;
  /** Which talk, for who hears the buttons one by one. */
  readonly about: string;
  readonly isMain: boolean;
  readonly send: (act: Act) => void;
}

/** Whether it was held, or, once that is said, the contrary. */
function LogButtons({ talk: { id, state }, about, isMain, send }: LogButtonsProps) {
  const { t } = useTexts();
  if (state === 'booked')
    return (
      <>
        <Button
          variant={isMain ? 'primary' : 'secondary'}
          aria-label={`${t('talks:wasHeld')}: ${about}`}
          onClick={() => send({ kind: 'log', id, outcome: 'held' })}
        >
          {t('talks:wasHeld')}
        </Button>
        <Button
          variant="secondary"
          aria-label={`${t('talks:didNotCome')}: ${about}`}
          onClick={() => send({ kind: 'log', id, outcome: 'nobody_came' })}
        >
          {t('talks:didNotCome')}
        </Button>
      </>
    );
  const other = state === 'held' ? 'nobody_came' : 'held';
  const text = t(other === 'held' ? 'talks:itWasHeld' : 'talks:itWasNot');
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={`${text}: ${about}`}
      onClick={() => send({ kind: 'log', id, outcome: other })}
    >
      {text}
    </Button>
  );
}
