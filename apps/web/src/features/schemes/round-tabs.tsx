import { Link, useLocation } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { ofPairs } from '../groups/group-words';
import { useRound } from './round';
import { openParts, partOf, tabOf, type OpenPart } from './round-places';
import styles from './round-layout.module.css';

/** A round's pages: their headings, and below them the pages of the one that is open. */
export function RoundTabs() {
  const { t } = useTexts();
  const { round, schemeId } = useRound();
  const { pathname } = useLocation();
  const root = `/schemes/${schemeId}/rounds/${round.id}`;
  const [word = ''] = pathname.slice(root.length + 1).split('/');
  const words = ofPairs(round.settings.format === 'pairs');
  const parts = openParts(round.can, round.settings);
  const here = parts.find(({ part }) => part === partOf(word));
  const open = here && tabOf(here, word);
  const nameOf = ({ part, tabs }: OpenPart): string =>
    tabs.length === 1 ? t(tabs[0]!.label, words) : t(`schemes:round.part.${part}`, words);
  return (
    <nav aria-label={t('schemes:round.parts')} className={styles.tabs}>
      <div className={styles.row}>
        {parts.map((part) => (
          <Link
            key={part.part}
            to={part.tabs[0]!.path}
            className={styles.tab}
            aria-current={part === here ? (part.tabs.length === 1 ? 'page' : 'true') : undefined}
          >
            {nameOf(part)}
          </Link>
        ))}
      </div>
      {here && here.tabs.length > 1 && (
        <div role="group" aria-label={nameOf(here)} className={styles.pages}>
          {here.tabs.map((tab) => (
            <Link
              key={tab.path}
              to={tab.path}
              className={styles.page}
              aria-current={tab === open ? 'page' : undefined}
            >
              {t(tab.within ?? tab.label, words)}
            </Link>
          ))}
        </div>
      )}
    </nav>
  );
}
