import { useTexts } from '../../../app/i18n/use-texts';
import type { SchemeSettings } from './axes';
import styles from './gallery.module.css';
import { useAxesWords } from './use-axes-words';

const AXES = ['who', 'when', 'forWhom'] as const;

/** Who mentors, when and for whom, a line each. */
export function AxesList({ settings }: { readonly settings: SchemeSettings }) {
  const { t } = useTexts();
  const words = useAxesWords();
  return (
    <dl className={styles.axes}>
      {AXES.map((axis) => (
        <div key={axis}>
          <dt>{t(`schemes:axis.${axis}`)}</dt>
          <dd>{words[axis](settings)}</dd>
        </div>
      ))}
    </dl>
  );
}
