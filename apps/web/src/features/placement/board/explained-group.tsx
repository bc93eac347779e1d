import { useTexts } from '../../../app/i18n/use-texts';
import type { ProposalGroup, Scorecard } from '../proposal';
import { useBoard } from './board-context';
import { LevelTag } from './level-tag';
import styles from './side-panel.module.css';

interface ExplainedGroupProps {
  readonly group: ProposalGroup;
  readonly card: Scorecard;
}

/** What is weak and good in a group, and who is in it beside what an even share would be. */
export function ExplainedGroup({ group, card }: ExplainedGroupProps) {
  const { t, language } = useTexts();
  const { say } = useBoard();
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const others = card.hour?.alternatives.filter(({ slot }) => slot !== group.slot) ?? [];
  return (
    <>
      <div>
        <LevelTag level={card.level} />
      </div>
      <ul className={styles.reasons}>
        {card.reasons.map((reason, i) => (
          <li key={i} className={styles.reason}>
            {say.reason(reason)}
          </li>
        ))}
      </ul>
      {others.length > 0 && card.hour && (
        <p className={styles.facts}>
          {t('placement:panel.otherHours')}{' '}
          {others
            .slice(0, 3)
            .map(({ slot, can }) =>
              t('placement:panel.otherHour', {
                hour: say.slot(slot),
                can,
                known: card.hour!.known,
              }),
            )
            .join(', ')}
        </p>
      )}
      {card.mixes
        .filter(({ known }) => known > 0)
        .map((mix) => (
          <table key={mix.attribute} className={styles.mix}>
            <thead>
              <tr>
                <th scope="col">{say.label(mix.attribute)}</th>
                <th scope="col">{t('placement:panel.here')}</th>
                <th scope="col">{t('placement:panel.even')}</th>
              </tr>
            </thead>
            <tbody>
              {mix.counts.map(({ value, count, expected }) => (
                <tr key={value}>
                  <th scope="row">{say.value(mix.attribute, value)}</th>
                  <td>{count}</td>
                  <td>{tenths.format(expected)}</td>
                </tr>
              ))}
              {mix.unknown > 0 && (
                <tr>
                  <th scope="row">{t('placement:board.unknown')}</th>
                  <td>{mix.unknown}</td>
                  <td />
                </tr>
              )}
            </tbody>
          </table>
        ))}
    </>
  );
}
