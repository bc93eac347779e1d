import { useDroppable } from '@dnd-kit/core';
import { memo, useMemo, type ReactNode } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFormats } from '../../../ui/time/use-formats';
import type { MoveEffect, ProposalGroup } from '../proposal';
import { Balance } from './balance';
import { useBoard } from './board-context';
import { EffectNote } from './effect-note';
import { LevelTag } from './level-tag';
import { MemberRow } from './member-row';
import styles from './group-card.module.css';

interface GroupCardProps {
  readonly group: ProposalGroup;
  readonly largest: number;
  /** Who of the group is picked up or explained; null where it is nobody in it. */
  readonly carriedId: string | null;
  readonly chosenId: string | null;
  readonly isChosen: boolean;
  readonly isTarget: boolean;
  /** What moving the one who is picked up to this group would do. */
  readonly effect: MoveEffect | null;
}

/** A group side by side with the others: who leads it and when, who is in it, how good it is. */
export const GroupCard = memo(function GroupCard(props: GroupCardProps) {
  const { group, largest, carriedId, chosenId, isChosen, isTarget, effect } = props;
  const { t } = useTexts();
  const { explain } = useBoard();
  const { id, number, campus, members, card } = group;
  const title = `group-title-${id}`;
  return (
    <section
      id={`group-${id}`}
      aria-labelledby={title}
      className={styles.card}
      data-target={isTarget || undefined}
      data-verdict={effect?.verdict}
    >
      <DropArea id={id}>
        <header className={styles.head}>
          <h2 id={title} className={styles.title}>
            <button
              type="button"
              className={styles.open}
              aria-pressed={isChosen}
              onClick={() => explain({ groupId: id })}
            >
              {t('placement:board.group', { number })}
            </button>
          </h2>
          {campus && <span className={styles.campus}>{campus}</span>}
          <span className={styles.size}>
            <span aria-hidden>{t('placement:board.size', { size: members.length, largest })}</span>
            <span className="ds-sr-only">
              {t('placement:board.sizeSaid', { size: members.length, largest })}
            </span>
          </span>
          <LevelTag level={card.level} />
        </header>
        {effect && <EffectNote effect={effect} />}
        <Leader group={group} />
        <Members group={group} carriedId={carriedId} chosenId={chosenId} />
        <Balance card={card} />
      </DropArea>
    </section>
  );
});

function DropArea({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { setNodeRef } = useDroppable({ id });
  return (
    <div ref={setNodeRef} className={styles.area}>
      {children}
    </div>
  );
}

const Leader = memo(function Leader({ group }: { readonly group: ProposalGroup }) {
  const { t } = useTexts();
  const { say } = useBoard();
  const { list } = useFormats();
  const { leader, slot } = group;
  return (
    <p className={styles.leader}>
      <span className={leader?.canLead ? undefined : styles.lacking}>
        {leader
          ? t(`placement:board.${mentorKey(leader)}`, { name: leader.name })
          : t('placement:board.noMentor')}
      </span>
      {group.coMentors.length > 0 && (
        <span>
          {t('placement:board.coMentors', {
            count: group.coMentors.length,
            names: list(group.coMentors),
          })}
        </span>
      )}
      {leader && group.lacksMentors > 0 && (
        <span className={styles.lacking}>
          {t('placement:board.lacksMentors', { count: group.lacksMentors })}
        </span>
      )}
      {slot !== null && <span>{t('placement:board.hour', { hour: say.slot(slot) })}</span>}
    </p>
  );
});

const mentorKey = ({ isGone, canLead }: NonNullable<ProposalGroup['leader']>) => {
  if (isGone) return 'mentorGone';
  return canLead ? 'mentor' : 'mentorNotReady';
};

interface MembersProps {
  readonly group: ProposalGroup;
  readonly carriedId: string | null;
  readonly chosenId: string | null;
}

function Members({ group, carriedId, chosenId }: MembersProps) {
  return useMemo(
    () => (
      <ul className={styles.members}>
        {group.members.map((member) => (
          <MemberRow
            key={member.enrolmentId}
            member={member}
            isPlaced
            isCarried={member.enrolmentId === carriedId}
            isChosen={member.enrolmentId === chosenId}
          />
        ))}
      </ul>
    ),
    [group.members, carriedId, chosenId],
  );
}
