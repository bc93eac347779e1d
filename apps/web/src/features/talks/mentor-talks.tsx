import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { LogUnplannedTalk } from './log-unplanned-talk';
import { OpenTalksForm } from './open-talks-form';
import { StudentsList } from './students-list';
import { TalkList } from './talk-list';
import { useActOnTalk, type Talk, type Talks } from './talks';
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
  const { talks, students, can, count, topics } = whole;
  const toLog = talks.filter(({ state, can: { log } }) => log && state === 'booked');
  const now = new Date();
  const open = talks.filter(({ can: { remove } }) => remove);
  const ahead = talks.filter((talk) => open.includes(talk) || isCancelledAhead(talk, now));
  const past = talks.filter((talk) => !toLog.includes(talk) && !ahead.includes(talk)).toReversed();
  const remove = (talk: Talk): void =>
    talk.state === 'open' ? act.mutate({ kind: 'remove', id: talk.id }) : setAsks(talk);
  const on = { topics, remove, send: act.mutate };
  return (
    <div className={styles.narrow}>
      <TalkList title={t('talks:toLog')} talks={toLog} {...on} />
      <TalkList title={t('talks:ahead')} talks={ahead} {...on} />
      {can.open && <OpenTalksForm talks={whole} isFirst={open.length === 0} />}
      <StudentsList students={students ?? []} count={count} />
      {can.logUnplanned && <LogUnplannedTalk talks={whole} />}
      <TalkList title={t('talks:past')} talks={past} {...on} />
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

/** Stands where it was until it would have been over, as a cancelled meeting does. */
const isCancelledAhead = ({ state, endsAt }: Talk, now: Date): boolean =>
  state === 'cancelled' && new Date(endsAt) > now;
