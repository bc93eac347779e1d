import { Alert, Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode, type RefCallback } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { capitalFirst } from '../../ui/capital-first';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { TalkHistory } from './talk-history';
import { useActOnTalk, type Act, type Talk, type Talks } from './talks';
import { useFocusKept } from './use-focus-kept';
import { useMentorName } from './use-mentor-name';
import styles from './talks.module.css';

/** A student's own talk first, then the times that are open. */
export function StudentTalks({ talks: { talks, mine } }: { readonly talks: Talks }) {
  const { t } = useTexts();
  const toast = useToast();
  const { exactly } = useFormats();
  const [moving, setMoving] = useState<string | null>(null);
  const [asks, setAsks] = useState<Talk | null>(null);
  const { place, acted } = useFocusKept(talks);
  const act = useActOnTalk((done) => {
    const talk = talks.find(({ id }) => id === done.id);
    if (done.kind === 'book' && talk) toast(t('talks:booked', { when: exactly(talk.startsAt) }));
    if (done.kind === 'free') toast(t('talks:freed'));
    setMoving(null);
  });
  const send = (what: Act): void => {
    acted();
    setAsks(null);
    act.mutate(what);
  };
  const own = talks.filter(({ state }) => state !== 'open');
  const booked = own.find(({ can }) => can.free);
  const open = talks.filter(({ can }) => can.book);
  const chooses = moving !== null || (!booked && !mine?.isComplete);
  return (
    <div className={styles.narrow}>
      {own.length > 0 && (
        <ul className={styles.list} aria-label={t('talks:yours')}>
          {own.map((talk) => (
            <li key={talk.id}>
              <OwnTalk talk={talk} place={talk === booked && !chooses ? place : undefined}>
                {talk.can.free && (
                  <div className={styles.actions}>
                    {moving === talk.id ? (
                      <Button variant="tertiary" onClick={() => setMoving(null)}>
                        {t('talks:keep')}
                      </Button>
                    ) : (
                      open.length > 0 && (
                        <Button variant="secondary" onClick={() => setMoving(talk.id)}>
                          {t('talks:move')}
                        </Button>
                      )
                    )}
                    <Button
                      variant="tertiary"
                      data-color="danger"
                      loading={act.isPending && act.variables.kind === 'free'}
                      onClick={() => setAsks(talk)}
                    >
                      {t('talks:free')}
                    </Button>
                  </div>
                )}
              </OwnTalk>
            </li>
          ))}
        </ul>
      )}
      {mine?.isComplete && !booked && <Alert data-color="success">{t('talks:complete')}</Alert>}
      {chooses && (
        <OpenTimes
          title={t(moving === null ? 'talks:openTimes' : 'talks:moveTo')}
          talks={open}
          busy={act.isPending ? act.variables.id : null}
          take={(id) => send({ kind: 'book', id, instead: moving })}
          place={place}
        />
      )}
      <ConfirmDialog
        open={asks !== null}
        title={t('talks:freeTitle')}
        confirm={t('talks:free')}
        onConfirm={() => asks && send({ kind: 'free', id: asks.id })}
        onCancel={() => setAsks(null)}
        danger
      >
        <Paragraph>{asks && t('talks:freeWhat', { when: exactly(asks.startsAt) })}</Paragraph>
      </ConfirmDialog>
    </div>
  );
}

/** Where the focus goes once an act is done. */
interface Landing {
  readonly place?: RefCallback<HTMLElement> | undefined;
}

interface OwnTalkProps extends Landing {
  readonly talk: Talk;
  readonly children: ReactNode;
}

function OwnTalk({ talk, place: landing, children }: OwnTalkProps) {
  const { t, language } = useTexts();
  const nameOf = useMentorName();
  const { exactly, clock } = useFormats();
  const { startsAt, endsAt, place, link, state, mentor } = talk;
  return (
    <Card className={styles.talk}>
      <Heading ref={landing} tabIndex={-1} level={2} data-size="2xs" className={styles.when}>
        {`${capitalFirst(exactly(startsAt), language)}–${clock(endsAt)}`}
        <StatusTag tone={state === 'booked' ? 'info' : state === 'held' ? 'success' : 'neutral'}>
          {t(`talks:state.${state}`)}
        </StatusTag>
      </Heading>
      <p className={styles.quiet}>{[nameOf(mentor), place].filter(Boolean).join(' · ')}</p>
      {link && state === 'booked' && (
        <a className="ds-link" href={link} rel="noreferrer" target="_blank">
          {t('meetings:joinOnline')}
        </a>
      )}
      <TalkHistory talk={talk} as="mentee" />
      {children}
    </Card>
  );
}

interface OpenTimesProps extends Landing {
  readonly title: string;
  readonly talks: readonly Talk[];
  /** The one that is being taken. */
  readonly busy: string | null;
  readonly take: (id: string) => void;
}

function OpenTimes({ title, talks, busy, take, place: landing }: OpenTimesProps) {
  const { t } = useTexts();
  const nameOf = useMentorName();
  const { exactly, clock, date } = useFormats();
  if (talks.length === 0)
    return (
      <div ref={landing} tabIndex={-1}>
        <EmptyState title={t('talks:noneTitle')}>{t('talks:none')}</EmptyState>
      </div>
    );
  const days = Map.groupBy(talks, ({ startsAt }) => date(startsAt));
  return (
    <section className={styles.section}>
      <Heading ref={landing} tabIndex={-1} level={2} data-size="xs">
        {title}
      </Heading>
      {[...days].map(([day, ofDay]) => (
        <div key={day} className={styles.day}>
          <Heading level={3} data-size="2xs" className={styles.when}>
            {day}
          </Heading>
          <ul className={styles.list}>
            {ofDay.map(({ id, startsAt, endsAt, place, mentor }) => (
              <li key={id} className={styles.open}>
                <div>
                  <Paragraph>{`${clock(startsAt)}–${clock(endsAt)}`}</Paragraph>
                  <p className={styles.quiet}>
                    {[nameOf(mentor), place].filter(Boolean).join(' · ')}
                  </p>
                </div>
                <Button
                  variant="secondary"
                  aria-label={`${t('talks:take')}: ${exactly(startsAt)}`}
                  loading={busy === id}
                  onClick={() => take(id)}
                >
                  {t('talks:take')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
