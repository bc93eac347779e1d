import { NavLink, Outlet } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { ofPairs } from '../groups/group-words';
import { useRound } from './round';
import { roundTabs } from './round-places';
import { RoundStateTag } from './round-state-tag';
import styles from './round-layout.module.css';

/** Where a round is set up. */
const SET_UP = ['schedule', 'settings'] as const;

/** What stands over every page of a round: where one is, its state, and its tabs. */
export function Component() {
  const { t } = useTexts();
  const { round, schemeId } = useRound();
  return (
    <>
      <PageHeader
        title={round.name}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: `/schemes/${schemeId}`, text: round.schemeName },
        ]}
      >
        <RoundStateTag state={round.state} />
      </PageHeader>
      <nav aria-label={t('schemes:round.parts')} className={styles.tabs}>
        {roundTabs
          .filter(({ openTo }) => openTo(round.can, round.settings))
          .map(({ path, label }) => (
            <NavLink key={path} to={path} className={styles.tab}>
              {t(label, ofPairs(round.settings.format === 'pairs'))}
            </NavLink>
          ))}
        {round.can.change &&
          SET_UP.map((page) => (
            <NavLink key={page} to={page} className={styles.tab}>
              {t(`schemes:round.${page}`)}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </>
  );
}
