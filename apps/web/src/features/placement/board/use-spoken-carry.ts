import { useEffect, useRef } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { announce } from '../../../ui/live-region';
import type { MoveEffect, Proposal } from '../proposal';
import type { Speech } from '../say';
import type { Carry } from './carry';
import { findMember } from './change';

/** Says aloud who was picked up, and for each group they come to what the move would do. */
export function useSpokenCarry(
  carry: Carry | null,
  proposal: Proposal,
  effects: ReadonlyMap<string, MoveEffect> | null,
  say: Speech,
): void {
  const { t } = useTexts();
  const last = useRef<string>(null);
  useEffect(() => {
    const text = sentence();
    if (text !== null && text !== last.current) announce(text);
    last.current = text;

    function sentence(): string | null {
      if (!carry) return last.current === null ? null : '';
      const name = findMember(proposal, carry.enrolmentId)?.name ?? '';
      const group = proposal.groups.find(({ id }) => id === carry.over);
      if (!group || group.id === carry.from) return t('placement:spoken.pickedUp', { name });
      const where = t('placement:spoken.over', {
        number: group.number,
        size: group.members.length,
      });
      const effect = effects?.get(group.id);
      if (!effect) return `${where} ${t('placement:spoken.working')}`;
      const why = effect.reasons.map(say.reason).join(' ');
      return `${where} ${t(`placement:verdict.${effect.verdict}`)} ${why}`;
    }
  }, [carry, proposal, effects, say, t]);
}
