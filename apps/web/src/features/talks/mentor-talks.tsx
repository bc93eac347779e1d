import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { CountTopics } from './count-topics';
import { LogUnplannedTalk } from './log-unplanned-talk';
import { OpenTalksForm } from './open-talks-form';
import { StudentsList } from './students-list';
import { useActOnTalk, type Act, type Talk, type Talks } from './talks';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

/** What a mentor has to do about talks: say which were held, see who comes, open times. */
export function MentorTalks({ talks: whole }: { readonly talks: Talks }) {
  const { t } = useTexts();
  const toast = useToast();
  const nameOf = useStudentName();
  const { exactly } = useFormats();
  const [asks, setAsks] = useState<Talk | null>(null);
  const act = useActOnTalk(({ kind }) => {
    setAsks(null);
    toast(t(kind === 'log' ? 'talks:logged' : 'talks:removed'));
  });
  const { talks, students, can, groupId, count, topics } = whole;
  const toLog = talks.filter(({ state, can: { log } }) => log && state === 'booked');
  const ahead = talks.filter(({ can: { remove } }) => remove);
  const past = talks.filter((talk) => !toLog.includes(talk) && !ahead.includes(talk)).toReversed();
  const remove = (talk: Talk): void =>
    talk.state === 'open' ? act.mutate({ kind: 'remove', id: talk.id }) : setAsks(talk);
  const sections = [
    { title: t('talks:toLog'), list: toLog },
    { title: t('talks:ahead'), list: ahead },
  ];
  return (
    <div className={styles.narrow}>
      {sections.map(({ title, list }) => (
        <TalkList key={title} {...{ title, topics, remove }} talks={list} send={act.mutate} />
      ))}
      {can.open && <OpenTalksForm talks={whole} isFirst={ahead.length === 0} />}
      <StudentsList students={students ?? []} count={count} />
      {can.open && <LogUnplannedTalk groupId={groupId} students={students ?? []} topics={topics} />}
      <TalkList {...{ topics, remove }} title={t('talks:past')} talks={past} send={act.mutate} />
      <ConfirmDialog
        open={asks !== null}
        title={t('talks:cancelTitle')}
        confirm={t('talks:cancel')}
        onConfirm={() => asks && act.mutate({ kind: 'remove', id: asks.id })}
        onCancel={() => setAsks(null)}
        busy={act.isPending}
        danger
      >
        <Paragraph>
          {asks?.student &&
            t('talks:cancelWhat', { name: nameOf(asks.student), when: exactly(asks.startsAt) })}
        </Paragraph>
      </ConfirmDialog>
    </div>
  );
}

interface TalkListProps {
  readonly title: string;
  readonly talks: readonly Talk[];
  readonly topics: Talks['topics'];
  readonly send: (act: Act) => void;
  readonly remove: (talk: Talk) => void;
}

function TalkList({ title, talks, topics, send, remove }: TalkListProps) {
  if (talks.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.list}>
        {talks.map((talk) => (
          <li key={talk.id}>
            <MentorTalk talk={talk} topics={topics} send={send} remove={() => remove(talk)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MentorTalk({
  talk,
  topics,
  send,
  remove,
}: {
  readonly talk: Talk;
  readonly topics: Talks['topics'];
  readonly send: (act: Act) => void;
  readonly remove: () => void;
}) {
  const { t } = useTexts();
  const nameOf = useStudentName();
  const { exactly, clock } = useFormats();
  const { id, startsAt, endsAt, place, student, state, topicsCounted, can } = talk;
  const when = `${exactly(startsAt)}–${clock(endsAt)}`;
  const other = state === 'held' ? 'nobody_came' : 'held';
  return (
    <Card className={styles.talk}>
      <Heading level={3} data-size="2xs" className={styles.when}>
        {student ? nameOf(student) : t('talks:state.open')}
        {state !== 'open' && (
          <StatusTag tone={state === 'held' ? 'success' : state === 'booked' ? 'info' : 'neutral'}>
            {t(`talks:state.${state}`)}
          </StatusTag>
        )}
      </Heading>
      <p className={styles.quiet}>{[when, place].filter(Boolean).join(' · ')}</p>
      <div className={styles.actions}>
        {can.log && state === 'booked' && (
          <>
            <Button onClick={() => send({ kind: 'log', id, outcome: 'held' })}>
              {t('talks:wasHeld')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => send({ kind: 'log', id, outcome: 'nobody_came' })}
            >
              {t('talks:didNotCome')}
            </Button>
          </>
        )}
        {can.log && state !== 'booked' && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => send({ kind: 'log', id, outcome: other })}
          >
            {t(other === 'held' ? 'talks:itWasHeld' : 'talks:itWasNot')}
          </Button>
        )}
        {can.remove && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={`${t(state === 'open' ? 'talks:remove' : 'talks:cancel')}: ${when}`}
            onClick={remove}
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
