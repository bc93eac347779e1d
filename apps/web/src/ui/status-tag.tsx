import { Tag } from '@digdir/designsystemet-react';
import {
  CheckmarkCircleIcon,
  CircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './status-tag.module.css';

const ICONS = {
  success: CheckmarkCircleIcon,
  warning: ExclamationmarkTriangleIcon,
  danger: XMarkOctagonIcon,
  info: InformationSquareIcon,
  neutral: CircleIcon,
} as const;
export type Tone = keyof typeof ICONS;

/** A state in a word. Its icon says the tone too: colour never does alone. */
export function StatusTag({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
}) {
  const Icon = ICONS[tone];
  return (
    <Tag data-color={tone} data-size="sm" className={styles.tag}>
      <Icon aria-hidden className={styles.icon} />
      {children}
    </Tag>
  );
}
