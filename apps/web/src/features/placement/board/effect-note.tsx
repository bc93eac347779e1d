import type { MoveEffect, Verdict } from '../proposal';
import { useTexts } from '../../../app/i18n/use-texts';
import { useBoard } from './board-context';
import styles from './effect-note.module.css';

export const SIGNS: Readonly<Record<Verdict, string>> = {
  better: '+',
  same: '=',
  worse: '–',
  not_allowed: '×',
};
/** Reasons said on a card; the rest stand in the side panel. */
const SAID = 2;

/** What a move would do to the whole: a sign, a word, and the weightiest reasons. */
export function EffectNote({ effect }: { readonly effect: MoveEffect }) {
  const { t } = useTexts();
  const { say } = useBoard();
  const { verdict, reasons } = effect;
  return (
    <p className={styles.note} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[verdict]}
      </span>
      <span>
        <strong>{t(`placement:verdict.${verdict}`)}</strong>{' '}
        {reasons.slice(0, SAID).map(say.reason).join(' ')}
      </span>
    </p>
  );
}
