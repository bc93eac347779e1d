import type { Reason } from './pairs';
import { useReasons } from './say-reasons';
import styles from './pairs.module.css';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly nameOf?: (id: string) => string | undefined;
}

/** Sentences below each other. */
export function ReasonList({ reasons, nameOf }: ReasonListProps) {
  const say = useReasons(nameOf);
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, i) => (
        <li key={`${reason.code} ${i}`}>{say(reason)}</li>
      ))}
    </ul>
  );
}
