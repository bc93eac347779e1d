import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import { Time } from '../../../ui/time/time';
import type { LastChange } from '../proposal';
import type { Names, Speech } from '../say';
import type { Edit } from './use-edits';
import styles from './stale-notice.module.css';

/** My edit that was not made, because somebody else had changed the proposal. */
export interface Overtaken {
  readonly wanted: Edit;
  readonly by: LastChange | null;
}

const MINE = {
  pin: 'placement:stale.minePin',
  place: 'placement:stale.minePlace',
  undo: 'placement:stale.mineUndo',
} as const;

interface StaleNoticeProps {
  readonly overtaken: Overtaken;
  readonly say: Speech;
  readonly names: Names;
  readonly again: () => void;
  readonly leave: () => void;
}

/** Who changed what meanwhile, that the board shows how it stands, and mine to be done all the same. */
export function StaleNotice({ overtaken, names, again, leave }: StaleNoticeProps) {
  const { t } = useTexts();
  const { wanted, by } = overtaken;
  const mine =
    wanted.kind === 'move'
      ? t(wanted.groupId === null ? 'placement:stale.mineOut' : 'placement:stale.mineMove', {
          name: names.of(wanted.enrolmentId) ?? '',
          group: names.of(wanted.groupId ?? '') ?? '',
        })
      : t(MINE[wanted.kind]);
  return (
    <Alert data-color="warning" role="alert" className={styles.notice}>
      <Paragraph>
        {by
          ? t(`placement:stale.${by.isUndo ? 'undo' : by.kind}`, {
              name: by.by.name ?? t('placement:former'),
            })
          : t('placement:stale.somebody')}{' '}
        {by && <Time at={by.at} />}
      </Paragraph>
      <Paragraph>
        {t('placement:stale.now')} {mine}
      </Paragraph>
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={again}>
          {t('placement:stale.again')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={leave}>
          {t('placement:stale.leave')}
        </Button>
      </div>
    </Alert>
  );
}
