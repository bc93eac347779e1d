import type { DragEndEvent, DragOverEvent, DragStartEvent } from '@dnd-kit/core';
import { useCallback, useState, type KeyboardEvent } from 'react';
import { groupOf } from './change';
import { nextSpot, type Carry, type Spot } from './carry';
import { groupElement } from './board-context';
import type { Proposal, ProposalGroup } from '../proposal';

interface CarryOptions {
  readonly proposal: Proposal;
  readonly shown: readonly ProposalGroup[];
  readonly drop: (enrolmentId: string, groupId: string) => void;
}

interface Carrying {
  readonly carry: Carry | null;
  readonly drag: {
    readonly onDragStart: (event: DragStartEvent) => void;
    readonly onDragOver: (event: DragOverEvent) => void;
    readonly onDragEnd: (event: DragEndEvent) => void;
    readonly onDragCancel: () => void;
  };
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const spotsOf = (groups: readonly ProposalGroup[]): Spot[] =>
  groups.flatMap(({ id }) => {
    const box = groupElement(id)?.getBoundingClientRect();
    return box ? [{ id, left: box.left, top: box.top }] : [];
  });

/**
 * Picking somebody up and putting them down: with a pointer, or with space, arrows and space again.
 * Escape, or leaving the name, lets go without a change.
 */
export function useCarry({ proposal, shown, drop }: CarryOptions): Carrying {
  const [carry, set] = useState<Carry | null>(null);
  const pickUp = (enrolmentId: string, by: Carry['by']): void => {
    const from = groupOf(proposal, enrolmentId)?.id ?? null;
    set({ enrolmentId, by, from, over: from });
  };
  const letGo = useCallback(() => set(null), []);
  const putDown = (enrolmentId: string, from: string | null, over: string | null): void => {
    letGo();
    if (over !== null && over !== from) drop(enrolmentId, over);
  };

  const carried = (event: KeyboardEvent, { enrolmentId, from, over }: Carry): void => {
    if (event.key === 'Tab') return letGo();
    if (event.key === 'Escape') letGo();
    else if (event.key === ' ' || event.key === 'Enter') putDown(enrolmentId, from, over);
    else {
      const next = nextSpot(spotsOf(shown), over, event.key);
      if (next === null) return;
      set((held) => held && { ...held, over: next });
      groupElement(next)?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (carry?.by === 'keyboard') return carried(event, carry);
    const enrolmentId = (event.target as HTMLElement).dataset['member'];
    if (event.key !== ' ' || !enrolmentId || !proposal.can.edit) return;
    event.preventDefault();
    pickUp(enrolmentId, 'keyboard');
  };

  const overOf = (event: DragOverEvent | DragEndEvent): string | null =>
    event.over ? String(event.over.id) : null;
  return {
    carry,
    onKeyDown,
    drag: {
      onDragStart: ({ active }) => pickUp(String(active.id), 'pointer'),
      onDragOver: (event) => set((held) => held && { ...held, over: overOf(event) }),
      onDragEnd: (event) => putDown(String(event.active.id), carry?.from ?? null, overOf(event)),
      onDragCancel: letGo,
    },
  };
}
