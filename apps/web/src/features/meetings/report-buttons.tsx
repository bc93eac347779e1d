import { Button } from '@digdir/designsystemet-react';
import styles from './meetings.module.css';

interface ReportButtonsProps {
  readonly met: string;
  readonly notMet: string;
  readonly isBusy: boolean;
  readonly report: (met: boolean) => void;
}

/** The two things that a reminder's link says of a meeting or a talk. */
export function ReportButtons({ met, notMet, isBusy, report }: ReportButtonsProps) {
  return (
    <div className={styles.actions}>
      <Button className={styles.big} loading={isBusy} onClick={() => report(true)}>
        {met}
      </Button>
      <Button
        className={styles.big}
        variant="secondary"
        disabled={isBusy}
        onClick={() => report(false)}
      >
        {notMet}
      </Button>
    </div>
  );
}
