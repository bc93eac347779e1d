import { useDraggable } from '@dnd-kit/core';
import {
  PadlockLockedIcon,
  PadlockUnlockedIcon,
  MenuElipsisVerticalIcon,
} from '@navikt/aksel-icons';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Member } from '../proposal';
import { useBoard } from './board-context';
import styles from './member-row.module.css';

interface MemberRowProps {
  readonly member: Member;
  readonly isPlaced: boolean;
  readonly isCarried: boolean;
  readonly isChosen: boolean;
}

/** A student on the board: the mark of the chosen attribute, the name, the pin and the moves. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const { member, isPlaced, isCarried, isChosen } = props;
  const { t } = useTexts();
  const { say, colours, canEdit, explain, openMoves, pin } = useBoard();
  const { enrolmentId, name, pinned } = member;
  const mark = colours.markOf(member);
  const label = mark ? say.value(colours.attribute, mark.value) : t('placement:board.unknown');
  const Pin = pinned ? PadlockLockedIcon : PadlockUnlockedIcon;
  return (
    <li className={styles.row} data-carried={isCarried || undefined}>
      <span className={styles.mark} data-colour={mark?.colour ?? 'none'} aria-hidden>
        {mark?.letter ?? '–'}
      </span>
      <Draggable id={enrolmentId} enabled={canEdit}>
        <button
          type="button"
          id={`member-${enrolmentId}`}
          data-member={enrolmentId}
          className={styles.name}
          aria-pressed={isChosen}
          aria-describedby={canEdit ? 'board-how' : undefined}
          onClick={() => explain({ enrolmentId })}
        >
          <span className={styles.person}>{name}</span>
          <span className={styles.value}>{label}</span>
        </button>
      </Draggable>
      {member.isGone && <span className={styles.note}>{t('placement:board.gone')}</span>}
      {!member.hasJoined && !member.isGone && (
        <span className={styles.note}>{t('placement:board.unanswered')}</span>
      )}
      {canEdit && isPlaced && (
        <button
          type="button"
          className={styles.tool}
          data-on={pinned || undefined}
          aria-pressed={pinned}
          aria-label={t('placement:board.pinName', { name })}
          title={t(pinned ? 'placement:board.pinned' : 'placement:board.notPinned')}
          onClick={() => pin(enrolmentId, !pinned)}
        >
          <Pin aria-hidden />
        </button>
      )}
      {canEdit && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t('placement:board.moveName', { name })}
          title={t('placement:board.moveTo')}
          onClick={() => openMoves(enrolmentId)}
        >
          <MenuElipsisVerticalIcon aria-hidden />
        </button>
      )}
    </li>
  );
});

interface DraggableProps {
  readonly id: string;
  readonly enabled: boolean;
  readonly children: ReactNode;
}

/** Stands around the name only, so that a drag renders this and not the rows. */
function Draggable({ id, enabled, children }: DraggableProps) {
  const { setNodeRef, listeners } = useDraggable({ id, disabled: !enabled });
  return (
    <div ref={setNodeRef} className={styles.handle} {...listeners}>
      {children}
    </div>
  );
}
