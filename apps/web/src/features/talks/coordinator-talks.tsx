import { Alert } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useToast } from '../../ui/toast';
import { LogUnplannedTalk } from './log-unplanned-talk';
import { StudentsList } from './students-list';
import { TalkList } from './talk-list';
import { useActOnTalk, type Talks } from './talks';
import styles from './talks.module.css';

/** What a coordinator sees of a group's talks: which were held, and can say it for the mentor. */
export function CoordinatorTalks({ talks: whole }: { readonly talks: Talks }) {
  const { t } = useTexts();
  const toast = useToast();
  const act = useActOnTalk(() => toast(t('talks:logged')));
  const { talks, students, count, can } = whole;
  const toLog = talks.filter(({ state }) => state === 'booked');
  const past = talks.filter((talk) => !toLog.includes(talk)).toReversed();
  const mayLog = can.logUnplanned || talks.some(({ can: { log } }) => log);
  const on = { isOnBehalf: true, send: act.mutate };
  return (
    <div className={styles.narrow}>
      {mayLog && <Alert data-color="info">{t('talks:onBehalf')}</Alert>}
      <TalkList title={t('talks:notLogged')} talks={toLog} {...on} />
      <StudentsList students={students ?? []} count={count} />
      {can.logUnplanned && <LogUnplannedTalk talks={whole} />}
      <TalkList title={t('talks:past')} talks={past} {...on} />
    </div>
  );
}
