import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Unplaced } from '../proposal';
import { useBoard } from './board-context';
import { MemberRow } from './member-row';
import styles from './unplaced-list.module.css';

interface UnplacedListProps {
  readonly unplaced: readonly Unplaced[];
  readonly carriedId: string | null;
  readonly chosenId: string | null;
}

/** Who has no group, why, and the way into one. */
export function UnplacedList({ unplaced, carriedId, chosenId }: UnplacedListProps) {
  const { t } = useTexts();
  const { say, canEdit, openMoves, placeRest } = useBoard();
  return (
    <details className={styles.unplaced} open={unplaced.length <= 8}>
      <summary className={styles.summary}>
        {t('placement:board.unplaced', { count: unplaced.length })}
      </summary>
      {canEdit && (
        <div className={styles.rest}>
          <Button variant="secondary" data-size="sm" onClick={placeRest}>
            {t('placement:board.placeRest')}
          </Button>
          <span className={styles.why}>{t('placement:board.placeRestWhat')}</span>
        </div>
      )}
      <ul className={styles.list}>
        {unplaced.map(({ member, reasons }) => (
          <li key={member.enrolmentId} className={styles.one}>
            <ul className={styles.person}>
              <MemberRow
                member={member}
                isPlaced={false}
                isCarried={member.enrolmentId === carriedId}
                isChosen={member.enrolmentId === chosenId}
              />
            </ul>
            <p className={styles.why}>{reasons.map(say.reason).join(' ')}</p>
            {canEdit && (
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={t('placement:board.placeName', { name: member.name })}
                onClick={() => openMoves(member.enrolmentId)}
              >
                {t('placement:board.place')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
