import { useId } from 'react';
import { useFormats } from './time/use-formats';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** Done so far, of `most`. Left out while nobody can tell. */
  readonly value?: number;
  readonly most?: number;
}

/** How far something has come, in words and as a bar. */
export function Progress({ label, value, most = 1 }: ProgressProps) {
  const id = useId();
  const { percent } = useFormats();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id}>{label}</span>
        {value !== undefined && <span aria-hidden>{percent(most > 0 ? value / most : 0)}</span>}
      </div>
      <progress aria-labelledby={id} value={value} max={most} className={styles.bar} />
    </div>
  );
}
