import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Loading } from '../../../ui/loading';
import { effectsQuery, type Proposal, type Verdict } from '../proposal';
import { useBoard } from './board-context';
import { findMember, groupOf } from './change';
import { EffectNote } from './effect-note';
import styles from './move-dialog.module.css';

const ORDER: readonly Verdict[] = ['better', 'same', 'worse', 'not_allowed'];

interface MoveDialogProps {
  readonly proposal: Proposal;
  readonly enrolmentId: string;
  readonly move: (groupId: string | null) => void;
  readonly close: () => void;
}

/** Every group somebody may be moved to, the best first, for those who neither drag nor use arrows. */
export function MoveDialog({ proposal, enrolmentId, move, close }: MoveDialogProps) {
  const { t } = useTexts();
  const { say } = useBoard();
  const title = useId();
  const effects = useQuery(effectsQuery(proposal.id, proposal.version, enrolmentId));
  const member = findMember(proposal, enrolmentId);
  const from = groupOf(proposal, enrolmentId);
  if (!member) return null;
  const groups = new Map(proposal.groups.map((group) => [group.id, group]));
  const ranked = (effects.data?.effects ?? [])
    .filter(({ groupId }) => groupId !== from?.id)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.delta.points - b.delta.points,
    );
  const allowed = ranked.filter(({ verdict }) => verdict !== 'not_allowed');
  const isPinned = member.pinned && from !== null;
  return (
    <Dialog open onClose={close} aria-labelledby={title} closeButton={t('app:ui.close')}>
      <div className={styles.dialog}>
        <Heading id={title} level={2} data-size="xs">
          {t('placement:move.title', { name: member.name })}
        </Heading>
        <Paragraph>
          {from ? t('placement:move.from', { number: from.number }) : t('placement:move.fromNone')}
        </Paragraph>
        {isPinned && <Paragraph>{t('placement:move.unpinFirst')}</Paragraph>}
        {effects.isPending && <Loading />}
        {effects.isError && <Failure error={effects.error} retry={() => void effects.refetch()} />}
        <ul className={styles.groups}>
          {allowed.map((effect) => {
            const group = groups.get(effect.groupId);
            return (
              group && (
                <li key={effect.groupId} className={styles.group}>
                  <span className={styles.what}>
                    {t('placement:move.group', {
                      number: group.number,
                      size: group.members.length,
                      largest: proposal.size.maximum,
                    })}{' '}
                    {[group.campus, group.leader?.name, group.slot !== null && say.slot(group.slot)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <Button
                    variant="secondary"
                    data-size="sm"
                    aria-label={t('placement:move.toName', {
                      name: member.name,
                      number: group.number,
                    })}
                    onClick={() => move(effect.groupId)}
                  >
                    {t('placement:move.to')}
                  </Button>
                  <EffectNote effect={effect} />
                </li>
              )
            );
          })}
        </ul>
        {effects.data && (
          <Paragraph data-size="sm">
            {t('placement:move.notAllowed', { count: ranked.length - allowed.length })}
          </Paragraph>
        )}
        {from && !isPinned && (
          <Button variant="tertiary" data-color="danger" onClick={() => move(null)}>
            {t('placement:move.out')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
