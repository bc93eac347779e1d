import { Card, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import { useGroupName } from '../groups/group-words';
import { addressOf, TONES, type OwnTalk } from './own-talks';
import { useOtherName } from './use-other-name';
import styles from './talks.module.css';

/** One's own talk among meetings: when, with whom, where, and what became of it. */
export function OwnTalkCard({ talk }: { readonly talk: OwnTalk }) {
  const { t } = useTexts();
  const groupName = useGroupName();
  const nameOf = useOtherName();
  const { startsAt, endsAt, place, link, state, openedAs, groupNumber, pair } = talk;
  const isUnlogged = state === 'booked' && new Date(endsAt) <= new Date();
  const isLate = isUnlogged && openedAs === 'mentor';
  return (
    <Card className={styles.talk}>
      <div className={styles.when}>
        <Heading level={3} data-size="2xs" className={styles.time}>
          <Link to={addressOf(talk)} className="ds-link">
            <Time at={startsAt} />
          </Link>
        </Heading>
        {(!isUnlogged || isLate) && (
          <StatusTag tone={isLate ? 'warning' : TONES[state]}>
            {t(isLate ? 'talks:notLogged' : `talks:state.${state}`)}
          </StatusTag>
        )}
      </div>
      <p className={styles.quiet}>{t('talks:with', { name: nameOf(talk) })}</p>
      <p className={styles.quiet}>{groupName({ number: groupNumber, pair })}</p>
      {place && <p className={styles.quiet}>{place}</p>}
      {link && state === 'booked' && !isUnlogged && (
        <a className="ds-link" href={link} rel="noreferrer" target="_blank">
          {t('meetings:joinOnline')}
        </a>
      )}
    </Card>
  );
}
