import { Fieldset } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { createContext, useContext, type ReactNode } from 'react';
import type { components } from '../../../app/api/schema';
import { useTexts } from '../../../app/i18n/use-texts';
import styles from './settings.module.css';

export type Locks = components['schemas']['LocksView'];
export type SettingPart = Locks['parts'][number];

interface Locked {
  readonly locks: Locks;
  /** The reader is one of those who lock, and may change it all the same. */
  readonly mayChange: boolean;
}

const LocksContext = createContext<Locked>({ locks: { parts: [], by: null }, mayChange: true });
export const LocksProvider = LocksContext.Provider;

/** Who locked it, as a sentence. */
export function useLockWords(): (by: string | null) => string {
  const { t } = useTexts();
  return (by) => (by ? t('schemes:locks.by', { name: by }) : t('schemes:locks.byFormer'));
}

/** A part of the settings: as it is, with by whom, where it is locked. */
export function Part({
  name,
  children,
}: {
  readonly name: SettingPart;
  readonly children: ReactNode;
}) {
  const { t } = useTexts();
  const { locks, mayChange } = useContext(LocksContext);
  const say = useLockWords();
  if (!locks.parts.includes(name)) return children;
  return (
    <Fieldset disabled={!mayChange} className={styles.locked}>
      <Fieldset.Legend data-size="sm">
        <PadlockLockedIcon aria-hidden className={styles.lock} />
        {t('schemes:locks.legend', { part: t(`schemes:part.${name}`), by: say(locks.by) })}
      </Fieldset.Legend>
      {children}
    </Fieldset>
  );
}
