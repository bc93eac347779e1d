import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Explanation, Proposal } from '../proposal';
import { useBoard } from './board-context';
import { findMember } from './change';
import { EffectNote } from './effect-note';
import styles from './side-panel.module.css';

interface ExplainedPersonProps {
  readonly proposal: Proposal;
  readonly enrolmentId: string;
  readonly explanation: Explanation;
  readonly move: (groupId: string) => void;
}

/** Other groups told of; the rest are behind 'Flytt'. */
const TOLD = 3;

/** Why a student is there or nowhere, and what the nearest other groups would mean. */
export function ExplainedPerson(props: ExplainedPersonProps) {
  const { proposal, enrolmentId, explanation, move } = props;
  const { t } = useTexts();
  const { say, canEdit, openMoves, pin } = useBoard();
  const member = findMember(proposal, enrolmentId);
  const group = proposal.groups.find(({ id }) => id === explanation.groupId);
  if (!member) return null;
  const numberOf = (id: string) => proposal.groups.find((one) => one.id === id)?.number ?? '';
  const open = explanation.elsewhere.filter(({ verdict }) => verdict !== 'not_allowed');
  const slots = member.slots?.map(say.slot).join(', ');
  return (
    <>
      <p className={styles.facts}>
        {[
          member.programme?.name,
          member.campus,
          group && t('placement:board.group', { number: group.number }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.facts}>
        {slots ? t('placement:panel.can', { hours: slots }) : t('placement:panel.canUnknown')}
      </p>
      <h3 className={styles.part}>
        {t(explanation.of === 'person' ? 'placement:panel.whyHere' : 'placement:panel.whyNowhere')}
      </h3>
      <ul className={styles.reasons}>
        {explanation.reasons.map((reason, i) => (
          <li key={i} className={styles.reason}>
            {say.reason(reason)}
          </li>
        ))}
      </ul>
      {canEdit && (
        <div className={styles.buttons}>
          <Button variant="secondary" data-size="sm" onClick={() => openMoves(enrolmentId)}>
            {t('placement:board.moveTo')}
          </Button>
          {group && (
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => pin(enrolmentId, !member.pinned)}
            >
              {t(member.pinned ? 'placement:board.unpin' : 'placement:board.pin')}
            </Button>
          )}
        </div>
      )}
      {open.length > 0 && <h3 className={styles.part}>{t('placement:panel.elsewhere')}</h3>}
      <ul className={styles.elsewhere}>
        {open.slice(0, TOLD).map((effect) => (
          <li key={effect.groupId} className={styles.there}>
            <span>{t('placement:board.group', { number: numberOf(effect.groupId) })}</span>
            {canEdit && (
              <Button variant="tertiary" data-size="sm" onClick={() => move(effect.groupId)}>
                {t('placement:move.to')}
              </Button>
            )}
            <EffectNote effect={effect} />
          </li>
        ))}
      </ul>
    </>
  );
}
