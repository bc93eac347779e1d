import { Tag } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, CircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Scorecard } from '../proposal';
import styles from './level-tag.module.css';

const LOOKS = {
  good: { colour: 'success', Icon: CheckmarkCircleIcon },
  ok: { colour: 'neutral', Icon: CircleIcon },
  weak: { colour: 'warning', Icon: ExclamationmarkTriangleIcon },
} as const;

/** How good a group is, in a word with a sign: colour never says it alone. */
export function LevelTag({ level }: { readonly level: Scorecard['level'] }) {
  const { t } = useTexts();
  const { colour, Icon } = LOOKS[level];
  return (
    <Tag data-color={colour} data-size="sm" className={styles.tag}>
      <Icon aria-hidden />
      {t(`placement:level.${level}`)}
    </Tag>
  );
}
